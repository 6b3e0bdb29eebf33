import { Injectable } from '@nestjs/common';
import { type Channel, type Order, type PaymentMethod, PaymentMethodService, type RequestContext } from '@vendure/core';
import {
  type AskedAmount,
  AskedAmountService,
  isChosenByStore,
  type OfferVerdict,
  type PaymentOffer,
} from '../../manual-payments';
import { amountCovered } from '../../payment-kinds';
import { moneyInWords } from '../../store-settings';
import { isOnlineHandler, ONLINE_METHODS, type OnlineHandler, stripeType } from '../rules/methods';
import { minimumCharge } from '../rules/minimum-charge';
import type { Provider } from '../types';
import { ProviderAccountsService } from './provider-accounts.service';

/** Why a method cannot pay that amount: a key of `translations.ts`, and what stands in the sentence. */
export interface AmountProblem {
  key: string;
  variables: Record<string, string>;
}

/** A payment method of the store that is paid online. */
export interface OnlineOffer {
  method: PaymentMethod;
  handler: OnlineHandler;
  problem: AmountProblem | null;
}

/** Which online methods a store offers for an order, and how much is asked for. */
@Injectable()
export class OnlineOffersService {
  constructor(
    private accounts: ProviderAccountsService,
    private askedAmounts: AskedAmountService,
    private methods: PaymentMethodService,
  ) {}

  /** The rule for the list of methods: what {@link problem} says, in the language of the request. */
  async verdict(ctx: RequestContext, { store, order, method, amount }: PaymentOffer): Promise<OfferVerdict> {
    const handler = method.handler.code;
    if (!isOnlineHandler(handler)) return null;
    if (!(await this.isOffered(ctx, store, handler, order.currencyCode))) return { hidden: true };
    const problem = amountProblem(ctx, handler, amount, order.currencyCode);
    return problem && { refusal: ctx.translate(problem.key, problem.variables) };
  }

  /** Not without its secrets, nor where it cannot pay in that currency. */
  private async isOffered(
    ctx: RequestContext,
    store: Channel,
    handler: OnlineHandler,
    currencyCode: string,
  ): Promise<boolean> {
    const { provider } = ONLINE_METHODS[handler];
    if (provider === 'stripe' && !stripeType(handler, currencyCode)) return false;
    return (await this.accounts.ofStore(ctx, provider, store)) !== null;
  }

  /** What the customer is asked for now. @param order with its payments */
  asked(ctx: RequestContext, order: Order, payInFull: boolean): Promise<AskedAmount> {
    return this.askedAmounts.of(ctx, order, order.totalWithTax - amountCovered(order.payments), payInFull);
  }

  /**
   * The store's method with that code, else the first of the provider that it offers; null where there is none.
   * @param amount what is asked for, minor units
   */
  async choose(
    ctx: RequestContext,
    provider: Provider,
    { order, store, amount }: { order: Order; store: Channel; amount: number },
    code?: string | null,
  ): Promise<OnlineOffer | null> {
    const choices = store.customFields.paymentChoices;
    const place = (method: PaymentMethod) => choices?.findIndex(choice => choice.code === method.code) ?? 0;
    const candidates = (await this.methods.getActivePaymentMethods(ctx))
      .filter(method => isChosenByStore(choices, method.code) && (!code || method.code === code))
      .sort((a, b) => place(a) - place(b));
    for (const method of candidates) {
      const handler = method.handler.code;
      if (!isOnlineHandler(handler) || ONLINE_METHODS[handler].provider !== provider) continue;
      if (await this.isOffered(ctx, store, handler, order.currencyCode)) {
        return { method, handler, problem: amountProblem(ctx, handler, amount, order.currencyCode) };
      }
    }
    return null;
  }
}

function amountProblem(
  ctx: RequestContext,
  handler: OnlineHandler,
  amount: number,
  currencyCode: string,
): AmountProblem | null {
  const minimum = minimumCharge(ONLINE_METHODS[handler].provider, currencyCode);
  if (amount >= minimum) return null;
  if (amount <= 0) return { key: 'paymentProviders.nothingDue', variables: {} };
  return { key: 'paymentProviders.belowMinimum', variables: { minimum: moneyInWords(ctx, minimum, currencyCode) } };
}
