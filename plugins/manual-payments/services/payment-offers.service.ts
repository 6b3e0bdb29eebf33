import { Injectable } from '@nestjs/common';
import type { Channel, Order, PaymentMethod, RequestContext } from '@vendure/core';
import { contentLanguage } from '../../store-settings';
import { chosenByStore } from '../rules/store-choice';

/** A way to pay that a customer may be offered for an order. */
export interface PaymentOffer {
  store: Channel;
  /** With its payments. */
  order: Order;
  method: PaymentMethod;
  /** What would be asked for now, in minor units. */
  amount: number;
}

/** `hidden`: not offered. `refusal`: shown with the reason why it cannot pay this order, in the language of the request. */
export type OfferVerdict = { hidden: true } | { refusal: string } | null;

/** Has its say about methods that it knows; null for all others, and where nothing is to be said. */
export type OfferRule = (ctx: RequestContext, offer: PaymentOffer) => Promise<OfferVerdict>;

interface Quote {
  code: string;
  name: string;
  isEligible: boolean;
  eligibilityMessage?: string | null;
}

/** Which methods a store offers, in which order, under which label: what plugins say of their own, and what the store has chosen. */
@Injectable()
export class PaymentOffersService {
  private rules: OfferRule[] = [];

  addRule(rule: OfferRule): void {
    this.rules.push(rule);
  }

  /** @param methods those of the quotes */
  async of<T extends Quote>(
    ctx: RequestContext,
    offer: Omit<PaymentOffer, 'method'>,
    quotes: T[],
    methods: PaymentMethod[],
  ): Promise<T[]> {
    const offered: T[] = [];
    for (const quote of quotes) {
      const method = methods.find(({ code }) => code === quote.code);
      const verdict = method ? await this.verdict(ctx, { ...offer, method }) : null;
      if (verdict && 'hidden' in verdict) continue;
      offered.push(verdict ? { ...quote, isEligible: false, eligibilityMessage: verdict.refusal } : quote);
    }
    return chosenByStore(offer.store.customFields.paymentChoices, offered, contentLanguage(ctx.languageCode));
  }

  private async verdict(ctx: RequestContext, offer: PaymentOffer): Promise<OfferVerdict> {
    for (const rule of this.rules) {
      const verdict = await rule(ctx, offer);
      if (verdict) return verdict;
    }
    return null;
  }
}
