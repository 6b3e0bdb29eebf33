import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from '@angular/core';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { DataService, ModalService, SharedModule } from '@vendure/admin-ui/core';
import { firstValueFrom, map, type Observable } from 'rxjs';
import { Action, type Refusal } from '../shared/action';
import { BusyButtonDirective } from '../shared/busy-button.directive';
import {
  ShopRecapQuery,
  ShopSendBalanceRequestDocument,
  ShopSendConfirmationEmailDocument,
  ShopSendDeliveryEmailDocument,
  ShopSendPaymentReminderDocument,
} from './graphql.generated';
import { SendEmailDialogComponent } from './send-email-dialog.component';

type RecapOrder = NonNullable<ShopRecapQuery['order']>;

interface Button {
  kind: 'confirmation' | 'delivery' | 'balance' | 'reminder';
  email: RecapOrder['confirmationEmail'];
  send: () => Observable<Refusal>;
  action: Action;
}

/** While a message is on its way the log is read again: soon at first, then ever more rarely. In milliseconds. */
const FIRST_LOOK = 1_500;
const LAST_LOOK = 60_000;

/**
 * "Envoyer email de confirmation", "Envoyer email de livraison" (guide, step 14 and NB), the request for a balance, the
 * reminder of a payment, and what has been sent.
 */
@Component({
  selector: 'shop-order-emails',
  imports: [SharedModule, BusyButtonDirective],
  templateUrl: './order-emails.component.html',
  styleUrls: ['../shared/order-tab.css', './order-emails.component.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OrderEmailsComponent {
  readonly order = input.required<RecapOrder>();
  readonly reload = input.required<() => Promise<void>>();
  /** Somebody has sent one since the tab was opened. */
  private readonly asked = signal(false);
  /** What has become of it; null once there is nothing good to say. */
  protected readonly news = computed(() => {
    const newest = this.order().emails[0];
    if (!this.asked() || !newest || newest.failure) return null;
    return newest.state === 'SENT' ? 'email-sent' : 'email-queued';
  });
  private readonly dataService = inject(DataService);
  private readonly modals = inject(ModalService);
  private readonly confirmation = new Action();
  private readonly delivery = new Action();
  private readonly balance = new Action();
  private readonly reminder = new Action();
  private wait = FIRST_LOOK;

  protected readonly buttons = computed<Button[]>(() => [
    {
      kind: 'confirmation',
      email: this.order().confirmationEmail,
      send: () => this.mutate(ShopSendConfirmationEmailDocument).pipe(map(data => data.sendConfirmationEmail)),
      action: this.confirmation,
    },
    {
      kind: 'delivery',
      email: this.order().deliveryEmail,
      send: () => this.mutate(ShopSendDeliveryEmailDocument).pipe(map(data => data.sendDeliveryEmail)),
      action: this.delivery,
    },
    ...(this.order().orderPayments.some(({ kind, awaited }) => kind === 'BALANCE' && awaited)
      ? [this.balanceRequest()]
      : []),
    ...(this.order().paymentFollowUp ? [this.paymentReminder()] : []),
  ]);

  constructor() {
    effect(onCleanup => {
      if (!this.order().emails.some(({ state }) => state === 'QUEUED')) return;
      const timer = setTimeout(() => {
        this.wait = Math.min(this.wait * 2, LAST_LOOK);
        void this.reload()();
      }, this.wait);
      onCleanup(() => {
        clearTimeout(timer);
      });
    });
  }

  /** Nothing is sent before the merchant has read to whom it goes and what stands over it. */
  protected async send({ kind, email, send, action }: Button): Promise<void> {
    const dialog = this.modals.fromComponent(SendEmailDialogComponent, { locals: { kind, email } });
    if (!(await firstValueFrom(dialog, { defaultValue: false }))) return;
    this.asked.set(false);
    const done = await action.run(() => firstValueFrom(send()));
    this.wait = FIRST_LOOK;
    await this.reload()();
    this.asked.set(done);
  }

  private balanceRequest(): Button {
    return {
      kind: 'balance',
      email: this.order().balanceRequestEmail,
      send: () => this.mutate(ShopSendBalanceRequestDocument).pipe(map(data => data.sendBalanceRequest)),
      action: this.balance,
    };
  }

  private paymentReminder(): Button {
    return {
      kind: 'reminder',
      email: this.order().paymentReminderEmail,
      send: () => this.mutate(ShopSendPaymentReminderDocument).pipe(map(data => data.sendPaymentReminder)),
      action: this.reminder,
    };
  }

  private mutate<Data>(document: TypedDocumentNode<Data, { id: string }>): Observable<Data> {
    return this.dataService.mutate(document, { id: this.order().id });
  }
}
