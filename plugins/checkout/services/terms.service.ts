import { Injectable } from '@nestjs/common';
import {
  ActiveOrderService,
  ErrorResult,
  NoActiveOrderError,
  Order,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { StoreService, textSetting } from '../../store-settings';

/** The version that was accepted is not the store's current one, which the error gives (null: the store has no terms). */
export class TermsVersionError extends ErrorResult {
  override readonly __typename = 'TermsVersionError';
  override readonly errorCode = 'TERMS_VERSION_ERROR';
  override readonly message: string;
  constructor(readonly currentVersion: string | null) {
    super();
    this.message = currentVersion === null ? 'NO_TERMS_PUBLISHED' : 'TERMS_VERSION_ERROR';
  }
}

/** Acceptance of the terms of sale (A3): version and time are kept on the order. */
@Injectable()
export class TermsService {
  constructor(
    private connection: TransactionalConnection,
    private activeOrders: ActiveOrderService,
    private stores: StoreService,
  ) {}

  async accept(ctx: RequestContext, version: string): Promise<Order | NoActiveOrderError | TermsVersionError> {
    const order = await this.activeOrders.getActiveOrder(ctx, undefined);
    if (!order) return new NoActiveOrderError();
    const termsVersion = textSetting(await this.stores.ofOrder(ctx, order.id), 'termsVersion');
    if (termsVersion === null || version !== termsVersion) return new TermsVersionError(termsVersion);
    order.customFields.termsVersion = termsVersion;
    order.customFields.termsAcceptedAt = new Date();
    const { customFields } = order;
    await this.connection.getRepository(ctx, Order).update(order.id, {
      customFields: { termsVersion: customFields.termsVersion, termsAcceptedAt: customFields.termsAcceptedAt },
    });
    return order;
  }
}
