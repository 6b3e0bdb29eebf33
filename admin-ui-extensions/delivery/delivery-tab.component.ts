import { ChangeDetectionStrategy, Component, computed, HostListener, signal, viewChildren } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SharedModule } from '@vendure/admin-ui/core';
import { MissingOrderComponent } from '../shared/missing-order.component';
import { OrderHeadingComponent } from '../shared/order-heading.component';
import { orderView } from '../shared/order-view';
import { TakeFocusDirective } from '../shared/take-focus.directive';
import { DeliveryComponent } from './delivery.component';
import { ShopDeliveryDocument } from './graphql.generated';
import { NewDeliveryComponent } from './new-delivery.component';

/** Onglet Livraison (guide, steps 12 and 13): an order's deliveries, each with its status, carrier and number. */
@Component({
  selector: 'shop-delivery-tab',
  imports: [
    SharedModule,
    RouterLink,
    DeliveryComponent,
    NewDeliveryComponent,
    MissingOrderComponent,
    OrderHeadingComponent,
    TakeFocusDirective,
  ],
  templateUrl: './delivery-tab.component.html',
  styleUrl: '../shared/order-tab.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DeliveryTabComponent {
  protected readonly view = orderView(ShopDeliveryDocument);
  protected readonly order = computed(() => this.view.data()?.order);
  protected readonly carriers = computed(() => this.view.data()?.carriers ?? []);
  /** Oldest first, so that a delivery keeps its number. */
  protected readonly deliveries = computed(() =>
    [...(this.order()?.fulfillments ?? [])].sort((a, b) => a.createdAt.localeCompare(b.createdAt)),
  );
  protected readonly changed = signal(false);
  private readonly existing = viewChildren(DeliveryComponent);
  private readonly fresh = viewChildren(NewDeliveryComponent);

  /** Asked by the admin before another page is shown. */
  canDeactivate(): boolean {
    return [...this.existing(), ...this.fresh()].every(form => !form.dirty());
  }

  @HostListener('window:beforeunload', ['$event'])
  protected askBeforeClosing(event: BeforeUnloadEvent): void {
    if (!this.canDeactivate()) event.preventDefault();
  }

  protected async deliveryChanged(): Promise<void> {
    await this.view.reload();
    this.changed.set(true);
  }
}
