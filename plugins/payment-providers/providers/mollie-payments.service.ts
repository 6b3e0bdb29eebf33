import {
  Locale,
  MollieApiError,
  type Payment as MolliePayment,
  PaymentMethod,
  PaymentStatus,
} from '@mollie/api-client';
import { Inject, Injectable } from '@nestjs/common';
import { type Channel, PaymentMethodService, type RequestContext, UserInputError } from '@vendure/core';
import { textSetting } from '../../store-settings';
import { PAYMENT_PROVIDERS_OPTIONS } from '../constants';
import type { ProviderIntent } from '../entities/provider-intent.entity';
import { paymentKey } from '../rules/idempotency-key';
import { decimalAmount } from '../rules/provider-amount';
import { PayableOrdersService } from '../services/payable-orders.service';
import { type AskedPayment, PaymentRequestService, type PaymentWish } from '../services/payment-request.service';
import { ProviderAccountsService } from '../services/provider-accounts.service';
import { ProviderIntentsService } from '../services/provider-intents.service';
import type { PaymentProvidersOptions } from '../types';
import { MollieClients } from './mollie-client';

export interface MollieWish extends PaymentWish {
  redirectUrl?: string | null;
  molliePaymentMethodCode?: string | null;
  locale?: string | null;
}

const UNDER_WAY: readonly PaymentStatus[] = [PaymentStatus.paid, PaymentStatus.pending, PaymentStatus.authorized];

/** A way to pay at Mollie, as the storefront shows it. */
export interface MollieMethodView {
  id: string;
  code: string;
  description: string;
  minimumAmount: unknown;
  maximumAmount: unknown;
  image: unknown;
}

/** Begins payments on Mollie's own page, and gives up those that no longer fit their order. */
@Injectable()
export class MolliePaymentsService {
  constructor(
    private requests: PaymentRequestService,
    private accounts: ProviderAccountsService,
    private clients: MollieClients,
    private intents: ProviderIntentsService,
    private methods: PaymentMethodService,
    private payable: PayableOrdersService,
    @Inject(PAYMENT_PROVIDERS_OPTIONS) private options: PaymentProvidersOptions,
  ) {}

  /** The page at which the customer pays what is due now. Asked again it is the same payment while nothing has changed. */
  async checkoutUrl(ctx: RequestContext, wish: MollieWish): Promise<string> {
    return this.pageOf(ctx, await this.requests.of(ctx, 'mollie', wish), wish);
  }

  /** The same of what is asked for already. */
  async pageOf(ctx: RequestContext, asked: AskedPayment<'mollie'>, wish: MollieWish): Promise<string> {
    const open = await this.intents.open(ctx, asked.order.id);
    for (const intent of open.filter(({ provider }) => provider === 'mollie')) {
      const url = await this.resume(ctx, intent, asked);
      if (url) return url;
    }
    return this.begin(ctx, asked, wish);
  }

  /** Cancels it where Mollie lets it; what can still be paid is told when it is. @returns whether it is over */
  async retire(ctx: RequestContext, intent: ProviderIntent): Promise<boolean> {
    const client = this.clients.of(intent.account);
    const payment = await client.payments.get(intent.intentId);
    if (UNDER_WAY.includes(payment.status)) return false;
    if (payment.isCancelable) await client.payments.cancel(intent.intentId);
    await this.intents.close(ctx, intent, 'RETIRED');
    return true;
  }

  /** What Mollie offers in the store's account, as Vendure's own query lists it. */
  async availableMethods(ctx: RequestContext, paymentMethodCode: string): Promise<MollieMethodView[]> {
    const { items } = await this.methods.findAll(ctx, {
      filter: { code: { eq: paymentMethodCode }, enabled: { eq: true } },
    });
    const account = await this.accounts.ofStore(ctx, 'mollie', ctx.channel);
    if (!account || !items.some(({ handler }) => handler.code === 'mollie-payment-handler')) {
      throw new UserInputError('paymentProviders.notOffered');
    }
    const methods = await this.clients.of(account.name).methods.list();
    return methods.map(({ id, description, minimumAmount, maximumAmount, image }) => ({
      id,
      code: id,
      description,
      minimumAmount,
      maximumAmount,
      image,
    }));
  }

  /** The page of a payment that is open and the same; null where another is to be begun. */
  private async resume(
    ctx: RequestContext,
    intent: ProviderIntent,
    asked: AskedPayment<'mollie'>,
  ): Promise<string | null> {
    const same =
      intent.amount === asked.amount &&
      intent.method === asked.method.code &&
      intent.account === asked.account.name &&
      intent.afterPlacement === asked.afterPlacement;
    if (same) {
      const payment = await this.clients.of(intent.account).payments.get(intent.intentId);
      if (payment.status === PaymentStatus.open) return payment.getCheckoutUrl();
    }
    if (!(await this.retire(ctx, intent))) throw new UserInputError('paymentProviders.underWay');
    return null;
  }

  private async begin(ctx: RequestContext, asked: AskedPayment<'mollie'>, wish: MollieWish): Promise<string> {
    const { order, account, amount, method, asDeposit, afterPlacement } = asked;
    const idempotencyKey = paymentKey('mollie', {
      environment: this.options.environment,
      orderCode: order.code,
      orderCreatedAt: order.createdAt,
      amount,
      currencyCode: order.currencyCode,
      method: method.code,
      attempt: await this.intents.closed(ctx, order.id),
    });
    const payment = await this.create(ctx, asked, wish, idempotencyKey);
    const { noted, before } = await this.intents.note(ctx, order, {
      provider: 'mollie',
      intentId: payment.id,
      account: account.name,
      method: method.code,
      amount,
      currencyCode: order.currencyCode,
      asDeposit,
      afterPlacement,
    });
    for (const other of before) if (other.provider === 'mollie') await this.retire(ctx, other);
    if (!(await this.payable.fits(ctx, noted))) {
      await this.retire(ctx, noted);
      throw new UserInputError('paymentProviders.orderChanged');
    }
    const url = payment.getCheckoutUrl();
    if (!url) throw new UserInputError('paymentProviders.notOffered');
    return url;
  }

  private async create(
    ctx: RequestContext,
    { order, store, account, amount, method }: AskedPayment<'mollie'>,
    wish: MollieWish,
    idempotencyKey: string,
  ): Promise<MolliePayment> {
    try {
      return await this.clients.of(account.name).payments.create({
        description: order.code,
        amount: { value: decimalAmount(amount), currency: order.currencyCode },
        redirectUrl: wish.redirectUrl ?? this.returnPage(store, order.code),
        webhookUrl: `${this.options.publicUrl}/payments/mollie/${encodeURIComponent(store.token)}/${method.id}`,
        metadata: { orderCode: order.code, languageCode: ctx.languageCode, environment: this.options.environment },
        locale: Object.values(Locale).find(locale => (locale as string) === wish.locale),
        method: Object.values(PaymentMethod).find(code => (code as string) === wish.molliePaymentMethodCode),
        idempotencyKey,
      });
    } catch (reason) {
      if (reason instanceof MollieApiError && reason.statusCode === 422) {
        throw new UserInputError('paymentProviders.refusedByProvider', { message: reason.message });
      }
      throw reason;
    }
  }

  private returnPage(store: Channel, orderCode: string): string {
    const page = textSetting(store, 'orderUrlPattern')?.replaceAll('{code}', encodeURIComponent(orderCode));
    return page ?? textSetting(store, 'siteUrl') ?? this.options.publicUrl;
  }
}
