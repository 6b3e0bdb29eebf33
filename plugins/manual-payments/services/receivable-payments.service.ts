import { Injectable } from '@nestjs/common';
import {
  type ID,
  idsAreEqual,
  Order,
  Payment,
  PaymentMethod,
  type RequestContext,
  TransactionalConnection,
  TranslatorService,
} from '@vendure/core';
import { BALANCE_METHOD } from '../../payment-kinds';
import { requestLanguage } from '../../store-settings';
import { receivalError } from '../rules/receival-error';
import { reversalRefusal } from '../rules/reversal-refusal';
import { paymentMethodLabel } from '../translations';
import { isManualMethod } from '../types';
import { orderPaymentViews, type OrderPaymentView } from './order-payments.service';

/** A payment as onglet Récapitulatif (A9) shows it. */
export interface ReceivablePayment extends OrderPaymentView {
  /** In the language of the request. */
  methodName: string;
  /** Why "paiement reçu" is not possible, in the language of the request; null where it is, or has been done. */
  refusal: string | null;
  /** Why "paiement reçu" cannot be undone, in the language of the request; null where it can. */
  reversalRefusal: string | null;
}

export interface ManualPaymentMethodView {
  code: string;
  name: string;
}

/** What the merchant can say "paiement reçu" about, and by which methods money comes. */
@Injectable()
export class ReceivablePaymentsService {
  constructor(
    private connection: TransactionalConnection,
    private translator: TranslatorService,
  ) {}

  async list(ctx: RequestContext, order: Pick<Order, 'id' | 'state'>): Promise<ReceivablePayment[]> {
    const payments = await this.paymentsOf(ctx, order.id);
    if (payments.length === 0) return [];
    const methods = await this.methodsOfStore(ctx);
    return orderPaymentViews(payments).map(view => {
      const method = methods.find(({ code }) => code === view.method);
      const manual = view.method === BALANCE_METHOD || isManualMethod(method?.handler.code ?? '');
      const error = view.awaited ? receivalError(order.state, manual) : null;
      const payment = payments.find(({ id }) => idsAreEqual(id, view.id));
      const reversal = payment ? reversalRefusal(order.state, payment, manual) : null;
      return {
        ...view,
        methodName: this.nameOf(ctx, method, view.method),
        refusal: error && ctx.translate(`errorResult.${error.message}`),
        reversalRefusal: reversal && ctx.translate(`errorResult.${reversal}`),
      };
    });
  }

  /** Cheque, cash and transfer, as far as the store has them, under the names that the store gave them. */
  async manualMethods(ctx: RequestContext): Promise<ManualPaymentMethodView[]> {
    const methods = await this.methodsOfStore(ctx);
    return methods
      .filter(({ handler }) => isManualMethod(handler.code))
      .map(method => ({ code: method.code, name: this.nameOf(ctx, method, method.code) }));
  }

  private paymentsOf(ctx: RequestContext, orderId: ID): Promise<Payment[]> {
    return this.connection
      .getRepository(ctx, Payment)
      .find({ where: { order: { id: orderId } }, relations: { refunds: true }, order: { id: 'ASC' } });
  }

  private methodsOfStore(ctx: RequestContext): Promise<PaymentMethod[]> {
    return this.connection
      .getRepository(ctx, PaymentMethod)
      .find({ where: { channels: { id: ctx.channelId } }, relations: { translations: true }, order: { id: 'ASC' } });
  }

  private nameOf(ctx: RequestContext, method: PaymentMethod | undefined, code: string): string {
    const language = requestLanguage(ctx);
    const names = method?.translations ?? [];
    const named = names.find(({ languageCode }) => (languageCode as string) === language)?.name;
    const fallback = method && this.translator.translate(method, ctx).name;
    return named || fallback || paymentMethodLabel(code, language.startsWith('fr') ? 'fr' : 'en');
  }
}
