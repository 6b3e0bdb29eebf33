import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { PermissionsService, SharedModule, TypedBaseListComponent } from '@vendure/admin-ui/core';
import { Amounts } from '../../decoration/amounts/amounts';
import { SetRateComponent } from '../form/set-rate.component';
import { MAY_SET_RATES } from '../permissions';
import { rateText } from '../rate-text';
import {
  ShopExchangeRatesDocument,
  type ShopExchangeRatesQueryVariables,
  type ShopListedRateFragment,
} from './graphql.generated';

type RatesDocument = TypedDocumentNode<
  { exchangeRates: { items: ShopListedRateFragment[]; totalItems: number } },
  ShopExchangeRatesQueryVariables
>;

/** "Taux de change": the rates of the store, the latest day first, under the form that sets one. */
@Component({
  selector: 'shop-rate-list',
  imports: [SharedModule, SetRateComponent],
  templateUrl: './rate-list.component.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RateListComponent extends TypedBaseListComponent<RatesDocument, 'exchangeRates'> {
  protected readonly maySet = inject(PermissionsService).userHasPermissions(MAY_SET_RATES);
  private readonly language = inject(Amounts).language;

  constructor() {
    super();
    this.configure({
      document: ShopExchangeRatesDocument as RatesDocument,
      getItems: ({ exchangeRates }) => exchangeRates,
      setVariables: (skip, take) => ({ options: { skip, take } }),
    });
  }

  protected text(rate: string): string {
    return rateText(rate, this.language());
  }
}
