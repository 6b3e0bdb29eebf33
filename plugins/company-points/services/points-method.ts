import { Injectable } from '@nestjs/common';
import { type ID, PaymentMethod, type RequestContext, TransactionalConnection } from '@vendure/core';
import { COMPANY_POINTS } from '../constants';

/** Finds the payment method by which a store's orders are paid with points. */
@Injectable()
export class PointsMethod {
  constructor(private connection: TransactionalConnection) {}

  /** The method's code; null where the store has none, or has switched it off. */
  async code(ctx: RequestContext, channelId: ID): Promise<string | null> {
    const methods = await this.connection.getRepository(ctx, PaymentMethod).find({
      where: { enabled: true, channels: { id: channelId } },
      order: { id: 'ASC' },
      loadEagerRelations: false,
    });
    return methods.find(({ handler }) => handler.code === COMPANY_POINTS)?.code ?? null;
  }
}
