import { MollieApiError, type Payment as MolliePayment, PaymentStatus, RefundStatus } from '@mollie/api-client';
import { Inject, Injectable } from '@nestjs/common';
import { Logger, type RequestContext } from '@vendure/core';
import { loggerCtx, PAYMENT_PROVIDERS_OPTIONS } from '../constants';
import type { ProviderIntent } from '../entities/provider-intent.entity';
import { fromDecimalAmount } from '../rules/provider-amount';
import { FailedPaymentsService } from '../services/failed-payments.service';
import { OrderOfMoney } from '../services/order-of-money';
import { ProviderAccountsService } from '../services/provider-accounts.service';
import { ProviderIntentsService } from '../services/provider-intents.service';
import type { ProviderMoney } from '../services/provider-money';
import { ProviderRefundsService } from '../services/provider-refunds.service';
import { ReceivedMoneyService } from '../services/received-money.service';
import type { PaymentProvidersOptions } from '../types';
import { MollieClients } from './mollie-client';

interface MollieMetadata {
  orderCode?: string;
  languageCode?: string;
  environment?: string;
}

/**
 * What Mollie tells: only that something has happened to a payment. What, is asked of Mollie itself, so that nobody can make
 * it up.
 */
@Injectable()
export class MollieEventsService {
  constructor(
    private accounts: ProviderAccountsService,
    private clients: MollieClients,
    private orders: OrderOfMoney,
    private intents: ProviderIntentsService,
    private received: ReceivedMoneyService,
    private failed: FailedPaymentsService,
    private refunds: ProviderRefundsService,
    @Inject(PAYMENT_PROVIDERS_OPTIONS) private options: PaymentProvidersOptions,
  ) {}

  /** Of what is not ours nothing is said, as Mollie advises: an address that answers differently can be asked for numbers. */
  async handle(channelToken: string, paymentId: string): Promise<void> {
    const store = await this.orders.context({ provider: 'mollie', account: '', channelToken, orderCode: '' });
    if (!store || !/^tr_\w{1,60}$/.test(paymentId)) return;
    const intent = await this.intents.find(store, 'mollie', paymentId);
    const account = intent?.account ?? (await this.accounts.ofStore(store, 'mollie', store.channel))?.name;
    const payment = account && (await this.payment(account, paymentId));
    if (!payment) return;
    const metadata = (payment.metadata ?? {}) as MollieMetadata;
    if (metadata.environment && metadata.environment !== this.options.environment) return;
    await this.apply(channelToken, account, payment, metadata, intent);
  }

  private async apply(
    channelToken: string,
    account: string,
    payment: MolliePayment,
    { orderCode, languageCode }: MollieMetadata,
    intent: ProviderIntent | null,
  ): Promise<void> {
    const code = orderCode ?? payment.description;
    const addressee = { provider: 'mollie' as const, account, channelToken, orderCode: code, languageCode };
    const ctx = await this.orders.context(addressee);
    const order = ctx && (await this.orders.find(ctx, addressee, intent?.account === account));
    const { currency, value } = payment.amount;
    const money: ProviderMoney = {
      provider: 'mollie',
      account,
      transactionId: payment.id,
      method: intent?.method ?? 'mollie-payment-handler',
      amount: fromDecimalAmount(value),
    };
    if (!order || (order.currencyCode as string) !== currency) {
      if (payment.status === PaymentStatus.paid) await this.orders.keepUnclaimed(addressee, ctx, money, currency);
      return;
    }
    await this.follow(ctx, order.id as number, payment, money, intent);
  }

  private async follow(
    ctx: RequestContext,
    orderId: number,
    payment: MolliePayment,
    money: ProviderMoney,
    intent: ProviderIntent | null,
  ): Promise<void> {
    switch (payment.status) {
      case PaymentStatus.paid:
        await this.received.receive(ctx, orderId, money, intent);
        return this.followRefunds(money.account, payment.id);
      case PaymentStatus.authorized:
      case PaymentStatus.pending:
        return this.received.announce(ctx, orderId, money, intent);
      case PaymentStatus.failed:
      case PaymentStatus.canceled:
      case PaymentStatus.expired:
        return this.failed.fail(ctx, orderId, payment.id, payment.status);
      default:
        Logger.verbose(`Mollie payment ${payment.id} is ${payment.status}`, loggerCtx);
    }
  }

  /** Mollie tells of a refund by telling of its payment again. */
  private async followRefunds(account: string, paymentId: string): Promise<void> {
    for (const { id, status } of await this.clients.of(account).paymentRefunds.page({ paymentId })) {
      const final = [RefundStatus.refunded, RefundStatus.failed, RefundStatus.canceled].includes(status);
      await this.refunds.update(id, status === RefundStatus.refunded, final);
    }
  }

  private async payment(account: string, paymentId: string): Promise<MolliePayment | null> {
    try {
      return await this.clients.of(account).payments.get(paymentId);
    } catch (reason) {
      if (reason instanceof MollieApiError && reason.statusCode === 404) return null;
      throw reason;
    }
  }
}
