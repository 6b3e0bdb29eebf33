import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { DataService, SharedModule } from '@vendure/admin-ui/core';
import { firstValueFrom } from 'rxjs';
import { Action } from '../shared/action';
import { BusyButtonDirective } from '../shared/busy-button.directive';
import { momentOf } from '../shared/day';
import { ShopPausePaymentFollowUpDocument, type ShopRecapQuery } from './graphql.generated';

type FollowUp = NonNullable<NonNullable<ShopRecapQuery['order']>['paymentFollowUp']>;

/** What becomes of an order whose money does not come, and that nothing does. */
@Component({
  selector: 'shop-payment-follow-up',
  imports: [SharedModule, BusyButtonDirective],
  templateUrl: './payment-follow-up.component.html',
  styleUrls: ['../shared/order-tab.css', './payment-follow-up.component.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PaymentFollowUpComponent {
  readonly orderId = input.required<string>();
  readonly followUp = input.required<FollowUp>();
  readonly changed = output<'follow-up-paused' | 'follow-up-resumed'>();

  protected readonly action = new Action();
  protected readonly nextReminder = computed(() => momentOf(this.followUp().nextReminderOn ?? ''));
  protected readonly payBy = computed(() => momentOf(this.followUp().payBy ?? ''));
  protected readonly cancelledOn = computed(() => momentOf(this.followUp().cancelledOn ?? ''));
  private readonly dataService = inject(DataService);

  protected async pause(paused: boolean): Promise<void> {
    const done = await this.action.run(async () => {
      const variables = { id: this.orderId(), paused };
      const answer = this.dataService.mutate(ShopPausePaymentFollowUpDocument, variables);
      return (await firstValueFrom(answer)).pausePaymentFollowUp;
    });
    if (done) this.changed.emit(paused ? 'follow-up-paused' : 'follow-up-resumed');
  }
}
