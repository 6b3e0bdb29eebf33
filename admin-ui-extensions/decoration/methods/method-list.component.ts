import { ChangeDetectionStrategy, Component } from '@angular/core';
import type { FormControl } from '@angular/forms';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { LogicalOperator, SharedModule, TypedBaseListComponent } from '@vendure/admin-ui/core';
import {
  ShopImprintMethodsDocument,
  type ShopImprintMethodsQueryVariables,
  type ShopListedMethodFragment,
} from './graphql.generated';

type MethodsDocument = TypedDocumentNode<
  { imprintMethods: { items: ShopListedMethodFragment[]; totalItems: number } },
  ShopImprintMethodsQueryVariables
>;

/** The imprint methods of the store. */
@Component({
  selector: 'shop-method-list',
  imports: [SharedModule],
  templateUrl: './method-list.component.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MethodListComponent extends TypedBaseListComponent<MethodsDocument, 'imprintMethods'> {
  protected readonly searchControl = this.searchTermControl as FormControl<string>;
  protected readonly sorts = this.createSortCollection()
    .defaultSort('code', 'ASC')
    .addSorts([{ name: 'name' }, { name: 'code' }, { name: 'updatedAt' }])
    .connectToRoute(this.route);

  constructor() {
    super();
    this.configure({
      document: ShopImprintMethodsDocument as MethodsDocument,
      getItems: ({ imprintMethods }) => imprintMethods,
      setVariables: (skip, take) => {
        const contains = this.searchTermControl.value;
        return {
          options: {
            skip,
            take,
            sort: this.sorts.createSortInput(),
            ...(contains && { filter: { name: { contains }, code: { contains } }, filterOperator: LogicalOperator.OR }),
          },
        };
      },
      refreshListOnChanges: [this.sorts.valueChanges],
    });
  }
}
