import { MollieApiError } from '@mollie/api-client';
import { Inject, Injectable } from '@nestjs/common';
import type { CreateRefundResult } from '@vendure/core';
import { PAYMENT_PROVIDERS_OPTIONS } from '../constants';
import { decimalAmount } from '../rules/provider-amount';
import type { RefundWish } from '../rules/refund-wish';
import { ProviderAccountsService } from '../services/provider-accounts.service';
import type { PaymentProvidersOptions } from '../types';
import { MollieClients } from './mollie-client';

/** Gives money back through Mollie, which does it a day or so later and tells then. */
@Injectable()
export class MollieRefundsService {
  constructor(
    private accounts: ProviderAccountsService,
    private clients: MollieClients,
    @Inject(PAYMENT_PROVIDERS_OPTIONS) private options: PaymentProvidersOptions,
  ) {}

  async refund(wish: RefundWish): Promise<CreateRefundResult> {
    const { account, transactionId, amount, currencyCode, reason, key } = wish;
    if (!this.accounts.named('mollie', account))
      return { state: 'Failed', metadata: { message: `No account ${account}` } };
    try {
      const { id, status } = await this.clients.of(account).paymentRefunds.create({
        paymentId: transactionId,
        amount: { value: decimalAmount(amount), currency: currencyCode },
        ...(reason && { description: reason.slice(0, 140) }),
        idempotencyKey: key('mollie', this.options.environment),
      });
      const states: Record<string, CreateRefundResult['state'] | undefined> = { refunded: 'Settled', failed: 'Failed' };
      return { state: states[status] ?? 'Pending', transactionId: id };
    } catch (problem) {
      // Refused: nothing went back. What broke on the way may have been done, and is thrown.
      if (!(problem instanceof MollieApiError) || problem.statusCode === undefined || problem.statusCode >= 500)
        throw problem;
      return { state: 'Failed', metadata: { message: problem.message } };
    }
  }
}
