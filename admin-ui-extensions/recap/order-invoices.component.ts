import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { DataService, SharedModule } from '@vendure/admin-ui/core';
import { firstValueFrom } from 'rxjs';
import { Action, type Refusal } from '../shared/action';
import { BusyButtonDirective } from '../shared/busy-button.directive';
import { ShopInvoiceLinksDocument, type ShopRecapQuery } from './graphql.generated';

/** "Imprimer facture" (guide, step 16): opens the stored document, again and again. */
@Component({
  selector: 'shop-order-invoices',
  imports: [SharedModule, BusyButtonDirective],
  templateUrl: './order-invoices.component.html',
  styleUrls: ['../shared/order-tab.css', './order-invoices.component.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OrderInvoicesComponent {
  readonly order = input.required<NonNullable<ShopRecapQuery['order']>>();
  protected readonly action = new Action();
  private readonly dataService = inject(DataService);

  protected print(invoiceId: string): Promise<boolean> {
    // Opened at once, within the click, or the browser would take it for a pop-up.
    const page = window.open('', '_blank');
    return this.action.run(async () => {
      if (!page) return { __typename: 'Blocked', message: 'shop.recap.blocked' };
      page.opener = null;
      return this.show(page, invoiceId).catch((reason: unknown) => {
        page.close();
        throw reason;
      });
    });
  }

  /** Links are short-lived: a fresh one for each time. */
  private async show(page: Window, invoiceId: string): Promise<Refusal> {
    const query = this.dataService.query(ShopInvoiceLinksDocument, { id: this.order().id }, 'network-only');
    const { order } = await firstValueFrom(query.single$);
    const link = order?.invoices.find(({ id }) => id === invoiceId)?.downloadUrl;
    if (!link) throw new Error('The invoice has gone');
    page.location.href = link;
    return { __typename: 'Order' };
  }
}
