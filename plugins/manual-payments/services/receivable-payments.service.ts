import { Injectable } from '@nestjs/common';
import { Order, PaymentMethod, type RequestContext, TransactionalConnection, TranslatorService } from '@vendure/core';
import { requestLanguage } from '../../store-settings';
import { receivalError } from '../rules/receival-error';
import { paymentMethodLabel } from '../translations';
import { isManualMethod } from '../types';
import { OrderPaymentsService, type OrderPaymentView } from './order-payments.service';

/** A payment as onglet Récapitulatif (A9) shows it. */
export interface ReceivablePayment extends OrderPaymentView {
  /** In the language of the request. */
  methodName: string;
  /** Why "paiement reçu" is not possible, in the language of the request; null where it is, or has been done. */
  refusal: string | null;
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
    private payments: OrderPaymentsService,
  ) {}

  async list(ctx: RequestContext, order: Pick<Order, 'id' | 'state'>): Promise<ReceivablePayment[]> {
    const payments = await this.payments.list(ctx, order.id);
    if (payments.length === 0) return [];
    const methods = await this.methodsOfStore(ctx);
    return payments.map(payment => {
      const method = methods.find(({ code }) => code === payment.method);
      const error = payment.awaited ? receivalError(order.state, isReceivable(payment, method)) : null;
      return {
        ...payment,
        methodName: this.nameOf(ctx, method, payment.method),
        refusal: error && ctx.translate(`errorResult.${error.message}`),
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

/** A balance may come by any manual method, whatever the deposit was paid with. */
const isReceivable = ({ kind }: OrderPaymentView, method: PaymentMethod | undefined): boolean =>
  kind === 'BALANCE' || isManualMethod(method?.handler.code ?? '');
