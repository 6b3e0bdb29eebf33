import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormRecord, ReactiveFormsModule } from '@angular/forms';
import { SharedModule } from '@vendure/admin-ui/core';
import { map, merge } from 'rxjs';
import { Action } from '../shared/action';
import { BusyButtonDirective } from '../shared/busy-button.directive';
import { ChangeDeliveryService } from './change-delivery.service';
import { changesOf, deliveryForm, type DeliveryOrder, resetForm } from './delivery-form';
import { DeliveryFieldsComponent } from './delivery-fields.component';
import type { ShopDeliveryQuery } from './graphql.generated';

/** What is in no delivery yet, all of it or in part. */
@Component({
  selector: 'shop-new-delivery',
  imports: [SharedModule, ReactiveFormsModule, DeliveryFieldsComponent, BusyButtonDirective],
  templateUrl: './new-delivery.component.html',
  styleUrls: ['../shared/order-tab.css', './new-delivery.component.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NewDeliveryComponent {
  readonly order = input.required<DeliveryOrder>();
  readonly carriers = input.required<ShopDeliveryQuery['carriers']>();
  readonly attempted = output();
  readonly changed = output();

  protected readonly action = new Action();
  protected readonly form = deliveryForm();
  /** By the id of the order's line. */
  protected readonly quantities = new FormRecord<FormControl<number>>({});
  readonly dirty = toSignal(
    merge(this.form.events, this.quantities.events).pipe(map(() => this.form.dirty || this.quantities.dirty)),
    { initialValue: false },
  );
  protected readonly remaining = computed(() => this.order().delivery.remaining);
  private readonly deliveries = inject(ChangeDeliveryService);

  constructor() {
    effect(() => {
      const { delivery, workflow } = this.order();
      untracked(() => {
        this.followLines(delivery.remaining);
        if (this.form.pristine) resetForm(this.form, delivery.newStatuses[0], null, workflow.expectedDeliveryDate);
      });
    });
  }

  protected async change(): Promise<void> {
    // An emptied field is null.
    const lines = Object.entries(this.quantities.getRawValue())
      .map(([orderLineId, quantity]) => ({ orderLineId, quantity }))
      .filter(({ quantity }) => !!quantity);
    const input = { orderId: this.order().id, lines, ...changesOf(this.form) };
    this.attempted.emit();
    if (!(await this.action.run(() => this.deliveries.change(input)))) return;
    this.form.markAsPristine();
    this.quantities.markAsPristine();
    this.changed.emit();
  }

  /** All that is left is proposed; a quantity that the merchant typed stays as long as its line has something left. */
  private followLines(remaining: DeliveryOrder['delivery']['remaining']): void {
    const left = new Set(remaining.map(({ orderLine }) => orderLine.id));
    for (const id of Object.keys(this.quantities.controls)) if (!left.has(id)) this.quantities.removeControl(id);
    for (const { orderLine, quantity } of remaining) {
      const control = this.quantities.controls[orderLine.id];
      if (!control) this.quantities.addControl(orderLine.id, new FormControl(quantity, { nonNullable: true }));
      else if (control.pristine) control.reset(quantity);
    }
  }
}
