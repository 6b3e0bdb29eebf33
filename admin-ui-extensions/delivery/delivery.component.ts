import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { ModalService, SharedModule } from '@vendure/admin-ui/core';
import { firstValueFrom, map } from 'rxjs';
import { Action } from '../shared/action';
import { BusyButtonDirective } from '../shared/busy-button.directive';
import { ChangeDeliveryService } from './change-delivery.service';
import { changesOf, type Delivery, deliveryForm, type DeliveryOrder, resetForm } from './delivery-form';
import { DeliveryFieldsComponent } from './delivery-fields.component';
import type { ShopDeliveryQuery } from './graphql.generated';

/** A delivery that exists: what is in it, where it is, and how to change that. */
@Component({
  selector: 'shop-delivery',
  imports: [SharedModule, ReactiveFormsModule, DeliveryFieldsComponent, BusyButtonDirective],
  templateUrl: './delivery.component.html',
  styleUrls: ['../shared/order-tab.css', './delivery.component.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DeliveryComponent {
  readonly order = input.required<DeliveryOrder>();
  readonly delivery = input.required<Delivery>();
  readonly number = input.required<number>();
  readonly carriers = input.required<ShopDeliveryQuery['carriers']>();
  readonly attempted = output();
  readonly changed = output();

  protected readonly action = new Action();
  protected readonly form = deliveryForm();
  readonly dirty = toSignal(this.form.events.pipe(map(() => this.form.dirty)), { initialValue: false });
  protected readonly prefix = computed(() => `shop-delivery-${this.delivery().id}`);
  protected readonly lines = computed(() => {
    const lines = new Map(this.order().lines.map(line => [line.id, line]));
    return this.delivery().lines.map(({ orderLineId, quantity }) => ({ quantity, line: lines.get(orderLineId) }));
  });
  /** A cancelled delivery can become nothing else, and is only shown. */
  protected readonly closed = computed(() => this.delivery().deliveryStatus === 'CANCELLED');
  private readonly deliveries = inject(ChangeDeliveryService);
  private readonly modals = inject(ModalService);

  constructor() {
    effect(() => {
      const delivery = this.delivery();
      const { expectedDeliveryDate } = this.order().workflow;
      untracked(() => {
        if (this.form.pristine) {
          resetForm(this.form, delivery.deliveryStatus ?? delivery.possibleStatuses[0], delivery, expectedDeliveryDate);
        }
      });
    });
  }

  protected async change(): Promise<void> {
    const changes = changesOf(this.form);
    if (changes.status === 'CANCELLED' && !(await this.confirmed())) return;
    const input = { orderId: this.order().id, fulfillmentId: this.delivery().id, ...changes };
    this.attempted.emit();
    if (!(await this.action.run(() => this.deliveries.change(input)))) return;
    this.form.markAsPristine();
    this.changed.emit();
  }

  private async confirmed(): Promise<boolean> {
    const answer = this.modals.dialog({
      title: 'shop.delivery.ask-cancel',
      body: 'shop.delivery.ask-cancel-body',
      translationVars: { number: this.number() },
      buttons: [
        { type: 'secondary', label: 'shop.delivery.keep', returnValue: false },
        { type: 'danger', label: 'shop.delivery.do-cancel', returnValue: true },
      ],
    });
    return (await firstValueFrom(answer, { defaultValue: false })) ?? false;
  }
}
