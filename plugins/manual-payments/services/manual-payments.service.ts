import { Inject, Injectable } from '@nestjs/common';
import { type Channel, CurrencyCode, type Order, type RequestContext } from '@vendure/core';
import { contentLanguage, localizedText, moneyInWords, textSetting } from '../../store-settings';
import { MANUAL_PAYMENTS_OPTIONS } from '../constants';
import { cashLimit } from '../rules/cash-limit';
import { creditorReference } from '../rules/creditor-reference';
import { epcPayload } from '../rules/epc-payload';
import { storeAccount } from '../rules/store-account';
import { instructionTexts } from '../translations';
import type { ManualMethod, ManualPaymentsOptions, PaymentInstructions } from '../types';

/** What the store's settings say about cheque, cash and transfer. */
@Injectable()
export class ManualPaymentsService {
  constructor(@Inject(MANUAL_PAYMENTS_OPTIONS) private options: ManualPaymentsOptions) {}

  /** Whether the store has filled in what the method needs. Cash needs nothing. */
  isConfigured(store: Channel, method: ManualMethod): boolean {
    if (method === 'cheque') return !!textSetting(store, 'chequePayee') && !!textSetting(store, 'chequeAddress');
    return method === 'cash' || storeAccount(store) !== null;
  }

  /** Why the method cannot pay `amount` (minor units) of this order, as a sentence; null when it can. */
  refusal(ctx: RequestContext, store: Channel, order: Order, method: ManualMethod, amount: number): string | null {
    if (!this.isConfigured(store, method)) return ctx.translate('manualPayments.notConfigured');
    if (method !== 'cash') return null;
    const { billingAddress: billing, shippingAddress: shipping, currencyCode } = order;
    const limit = cashLimit(this.options, currencyCode, {
      countryCode: billing.countryCode ?? shipping.countryCode ?? null,
      company: billing.company ?? shipping.company ?? null,
    });
    if (limit === null || amount <= limit) return null;
    return ctx.translate('manualPayments.cashLimit', { limit: moneyInWords(ctx, limit, currencyCode) });
  }

  /** How to pay `amount` (minor units), or null where the method is none of ours or not configured. */
  instructions(
    store: Channel,
    order: Order,
    method: ManualMethod,
    amount: number,
    languageCode: string,
  ): PaymentInstructions | null {
    if (!this.isConfigured(store, method)) return null;
    const base = { method, amount, currencyCode: order.currencyCode };
    const text = instructionTexts[method][contentLanguage(languageCode)];
    if (method === 'cash')
      return { ...base, text: localizedText(store.customFields.cashInstructions, languageCode) || text };
    if (method === 'cheque') {
      const addressLines = (textSetting(store, 'chequeAddress') ?? '').split(/\r?\n/).filter(line => line.trim());
      return { ...base, text, payee: textSetting(store, 'chequePayee') ?? '', addressLines };
    }
    const account = storeAccount(store);
    if (!account) return null;
    const reference = order.code.includes('-') ? creditorReference(order.code) : null;
    const payload =
      order.currencyCode === CurrencyCode.EUR && reference ? epcPayload(account, amount, reference) : null;
    return {
      ...base,
      text,
      accountHolder: account.holder,
      iban: account.iban,
      ...(account.bic && { bic: account.bic }),
      ...(reference && { reference }),
      ...(payload && { epcPayload: payload }),
    };
  }
}
