import { ChangeDetectionStrategy, Component, computed, HostListener, signal, viewChildren } from '@angular/core';
import { SharedModule } from '@vendure/admin-ui/core';
import { MissingOrderComponent } from '../shared/missing-order.component';
import { OrderHeadingComponent } from '../shared/order-heading.component';
import { orderView } from '../shared/order-view';
import { TakeFocusDirective } from '../shared/take-focus.directive';
import { AwaitedPaymentComponent } from './awaited-payment.component';
import { CancellationComponent } from './cancellation.component';
import { MoneyBackComponent } from './money-back.component';
import { OrderEmailsComponent } from './order-emails.component';
import { OrderInvoicesComponent } from './order-invoices.component';
import { PartialRefundComponent } from './partial-refund.component';
import { PaymentFollowUpComponent } from './payment-follow-up.component';
import { ReceivedPaymentsComponent } from './received-payments.component';
import { ShopRecapDocument } from './graphql.generated';
import { SummaryTableComponent } from './summary-table.component';

/** Onglet Récapitulatif (guide, steps 9, 14 and 16): the money of an order, its invoices and its e-mails. */
@Component({
  selector: 'shop-recap-tab',
  imports: [
    SharedModule,
    AwaitedPaymentComponent,
    CancellationComponent,
    MoneyBackComponent,
    OrderEmailsComponent,
    MissingOrderComponent,
    OrderHeadingComponent,
    OrderInvoicesComponent,
    PartialRefundComponent,
    PaymentFollowUpComponent,
    ReceivedPaymentsComponent,
    SummaryTableComponent,
    TakeFocusDirective,
  ],
  templateUrl: './recap-tab.component.html',
  styleUrls: ['../shared/order-tab.css', './recap-tab.component.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RecapTabComponent {
  protected readonly view = orderView(ShopRecapDocument);
  protected readonly order = computed(() => this.view.data()?.order);
  protected readonly methods = computed(() => this.view.data()?.manualPaymentMethods ?? []);
  protected readonly awaited = computed(() => this.order()?.orderPayments.filter(payment => payment.awaited) ?? []);
  protected readonly received = computed(() => this.order()?.orderPayments.filter(payment => !payment.awaited) ?? []);
  /** Last part of the key of what has just been done. */
  protected readonly news = signal<string | null>(null);
  protected readonly invoiced = computed(() => !!this.order()?.invoices.length);
  private readonly forms = viewChildren(AwaitedPaymentComponent);

  /** Asked by the admin before another page is shown. */
  canDeactivate(): boolean {
    return this.forms().every(form => !form.dirty());
  }

  @HostListener('window:beforeunload', ['$event'])
  protected askBeforeClosing(event: BeforeUnloadEvent): void {
    if (!this.canDeactivate()) event.preventDefault();
  }

  protected async tell(news: string): Promise<void> {
    this.news.set(null);
    await this.view.reload();
    this.news.set(news);
  }
}
