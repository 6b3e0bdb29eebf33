import { Injectable } from '@nestjs/common';
import {
  type CreatePaymentResult,
  type CreateRefundResult,
  Logger,
  Order,
  type PaymentMethod,
  type RequestContext,
  TransactionalConnection,
  UserInputError,
} from '@vendure/core';
import { defaultExtractMetadataFn } from '@vendure/payments-plugin/package/braintree/braintree-common';
import { BraintreeGateway, Environment, type Transaction } from 'braintree';
import { lockOrder } from '../../consistency';
import { StoreService } from '../../store-settings';
import { loggerCtx } from '../constants';
import { decimalAmount, fromDecimalAmount } from '../rules/provider-amount';
import type { RefundWish } from '../rules/refund-wish';
import { OnlineOffersService } from '../services/online-offers.service';
import { type NamedAccount, ProviderAccountsService } from '../services/provider-accounts.service';

/** Before a transaction is settled, a day or so later, it can be called off as a whole and not given back. */
const UNSETTLED: readonly string[] = ['authorized', 'submitted_for_settlement', 'settlement_pending'];

export interface BraintreeMetadata {
  /** What Braintree's form in the browser has made of the card: good for one payment. */
  nonce?: unknown;
  payInFull?: unknown;
}

/** Card and PayPal through Braintree, which charges while the customer waits. */
@Injectable()
export class BraintreeService {
  constructor(
    private connection: TransactionalConnection,
    private stores: StoreService,
    private accounts: ProviderAccountsService,
    private offers: OnlineOffersService,
  ) {}

  /** For Braintree's form in the browser. */
  async clientToken(ctx: RequestContext): Promise<string> {
    const account = await this.accounts.ofStore(ctx, 'braintree', ctx.channel);
    if (!account) throw new UserInputError('paymentProviders.notOffered');
    const { success, clientToken } = await this.gateway(account).clientToken.generate({});
    if (!success) throw new UserInputError('paymentProviders.notOffered');
    return clientToken;
  }

  /** The order's row is locked before anything is charged: two buttons at once are one payment. */
  async charge(
    ctx: RequestContext,
    order: Order,
    method: PaymentMethod,
    { nonce, payInFull }: BraintreeMetadata,
  ): Promise<CreatePaymentResult> {
    await lockOrder(this.connection, ctx, order.id);
    const now = await this.connection.getEntityOrThrow(ctx, Order, order.id, {
      relations: ['payments', 'payments.refunds'],
    });
    const { amount, kind } = await this.offers.asked(ctx, now, payInFull === true);
    const refused = (errorMessage: string) => ({ amount, state: 'Declined' as const, errorMessage });
    if (now.state !== 'ArrangingPayment') return refused(ctx.translate('paymentProviders.notArrangingPayment'));
    const store = await this.stores.ofOrder(ctx, order.id);
    const verdict = await this.offers.verdict(ctx, { store, order: now, method, amount });
    const account = await this.accounts.ofStore(ctx, 'braintree', store);
    if (!account || (verdict && 'hidden' in verdict)) return refused(ctx.translate('paymentProviders.notOffered'));
    if (verdict) return refused(verdict.refusal);
    if (typeof nonce !== 'string' || !nonce) return refused(ctx.translate('paymentProviders.nonceMissing'));
    const { success, transaction, message } = await this.gateway(account).transaction.sale({
      amount: decimalAmount(amount),
      orderId: order.code,
      paymentMethodNonce: nonce,
      options: { submitForSettlement: true },
    });
    if (!success) return refused(message);
    const kept = { provider: 'braintree', account: account.name, ...(kind && { kind }) };
    const metadata = { ...defaultExtractMetadataFn(transaction), ...kept, receivedAt: new Date().toISOString() };
    return { amount, state: 'Settled', transactionId: transaction.id, metadata };
  }

  async refund({ account, transactionId, amount }: RefundWish): Promise<CreateRefundResult> {
    const named = this.accounts.named('braintree', account);
    if (!named) return { state: 'Failed', metadata: { message: `No account ${account}` } };
    const { transaction } = this.gateway(named);
    const charged = await transaction.find(transactionId);
    const {
      success,
      message,
      transaction: made,
    } = isWholeUnsettled(charged, amount)
      ? await transaction.void(transactionId)
      : await transaction.refund(transactionId, decimalAmount(amount));
    if (success) return { state: 'Settled', transactionId: made.id };
    Logger.warn(`Braintree gave nothing back of ${transactionId}: ${message}`, loggerCtx);
    return { state: 'Failed', metadata: { message } };
  }

  private gateway({ account }: NamedAccount<'braintree'>): BraintreeGateway {
    const { merchantId, publicKey, privateKey, environment } = account;
    return new BraintreeGateway({
      environment: environment === 'production' ? Environment.Production : Environment.Sandbox,
      merchantId,
      publicKey,
      privateKey,
    });
  }
}

const isWholeUnsettled = ({ status, amount: charged }: Transaction, amount: number): boolean =>
  UNSETTLED.includes(status) && fromDecimalAmount(charged) === amount;
