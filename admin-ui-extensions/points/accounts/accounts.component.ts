import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import type { FormControl } from '@angular/forms';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { PermissionsService, SharedModule, TypedBaseListComponent } from '@vendure/admin-ui/core';
import { liveQuery } from '../../shared/live-query';
import { WholeNumberPipe } from '../../shared/whole-number.pipe';
import { ShopPointsStoreDocument } from '../graphql.generated';
import { MAY_MANAGE_POINTS } from '../permissions';
import { PointsStateComponent } from '../points-state.component';
import {
  type ShopListedAccountFragment,
  ShopPointsAccountsDocument,
  type ShopPointsAccountsQueryVariables,
} from './graphql.generated';

type AccountsDocument = TypedDocumentNode<
  { pointsAccounts: { items: ShopListedAccountFragment[]; totalItems: number; liability: number } },
  ShopPointsAccountsQueryVariables
>;

/** The points accounts of the store, and what the store owes by them. */
@Component({
  selector: 'shop-points-accounts',
  imports: [SharedModule, PointsStateComponent, WholeNumberPipe],
  templateUrl: './accounts.component.html',
  styleUrls: ['../../shared/order-tab.css', './accounts.component.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AccountsComponent extends TypedBaseListComponent<AccountsDocument, 'pointsAccounts'> {
  protected readonly store = liveQuery(ShopPointsStoreDocument, () => ({}));
  protected readonly mayManage = inject(PermissionsService).userHasPermissions(MAY_MANAGE_POINTS);
  protected readonly searchControl = this.searchTermControl as FormControl<string>;
  protected readonly sorts = this.createSortCollection()
    .defaultSort('balance', 'DESC')
    .addSorts([{ name: 'emailAddress' }, { name: 'balance' }])
    .connectToRoute(this.route);

  constructor() {
    super();
    this.configure({
      document: ShopPointsAccountsDocument as AccountsDocument,
      getItems: ({ pointsAccounts }) => pointsAccounts,
      setVariables: (skip, take) => {
        const contains = this.searchTermControl.value;
        const sort = this.sorts.createSortInput();
        return { options: { skip, take, sort, ...(contains && { filter: { emailAddress: { contains } } }) } };
      },
      refreshListOnChanges: [this.sorts.valueChanges],
    });
  }
}
