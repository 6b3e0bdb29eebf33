import { Inject, Injectable } from '@nestjs/common';
import type { CreateRefundResult } from '@vendure/core';
import Stripe from 'stripe';
import { PAYMENT_PROVIDERS_OPTIONS } from '../constants';
import { toStripeAmount } from '../rules/provider-amount';
import type { RefundWish } from '../rules/refund-wish';
import { ProviderAccountsService } from '../services/provider-accounts.service';
import type { PaymentProvidersOptions } from '../types';

/** Gives money back through Stripe. */
@Injectable()
export class StripeRefundsService {
  constructor(
    private accounts: ProviderAccountsService,
    @Inject(PAYMENT_PROVIDERS_OPTIONS) private options: PaymentProvidersOptions,
  ) {}

  async refund({ account, transactionId, amount, currencyCode, key }: RefundWish): Promise<CreateRefundResult> {
    if (!this.accounts.named('stripe', account))
      return { state: 'Failed', metadata: { message: `No account ${account}` } };
    try {
      const refund = await this.accounts.stripe(account).refunds.create(
        {
          payment_intent: transactionId,
          amount: toStripeAmount(amount, currencyCode),
          metadata: { environment: this.options.environment },
        },
        { idempotencyKey: key('stripe', this.options.environment) },
      );
      return { state: stateOf(refund), transactionId: refund.id, metadata: failure(refund.failure_reason) };
    } catch (reason) {
      // Refused: Stripe has given nothing back. What broke on the way may have been done, and is thrown.
      if (!(reason instanceof Stripe.errors.StripeInvalidRequestError)) throw reason;
      return { state: 'Failed', metadata: failure(reason.message) };
    }
  }
}

function stateOf({ status }: Stripe.Refund): CreateRefundResult['state'] {
  if (status === 'succeeded') return 'Settled';
  return status === 'failed' || status === 'canceled' ? 'Failed' : 'Pending';
}

const failure = (message: string | undefined) => (message ? { message } : {});
