import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { DataService, SharedModule } from '@vendure/admin-ui/core';
import { firstValueFrom } from 'rxjs';
import { Action } from '../shared/action';
import { BusyButtonDirective } from '../shared/busy-button.directive';
import { openDocument } from '../shared/open-document';
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
    return openDocument(this.action, async () => {
      const query = this.dataService.query(ShopInvoiceLinksDocument, { id: this.order().id }, 'network-only');
      const { order } = await firstValueFrom(query.single$);
      return order?.invoices.find(({ id }) => id === invoiceId)?.downloadUrl;
    });
  }
}
