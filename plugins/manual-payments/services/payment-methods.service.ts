import { Injectable } from '@nestjs/common';
import { PaymentMethod, type RequestContext, TransactionalConnection } from '@vendure/core';
import { type NamedMethod, namedMethod } from '../rules/named-method';

/** The payment methods of a store. */
export class StoreMethods {
  constructor(private methods: Pick<PaymentMethod, 'code' | 'handler'>[]) {}

  /** By its own code or its handler's; null for what is no cheque, cash or transfer. */
  named(code: string): NamedMethod | null {
    return namedMethod(this.methods, code);
  }
}

@Injectable()
export class PaymentMethodsService {
  constructor(private connection: TransactionalConnection) {}

  /** Those of the active channel. */
  async ofStore(ctx: RequestContext): Promise<StoreMethods> {
    const methods = await this.connection.getRepository(ctx, PaymentMethod).find({
      select: { id: true, code: true, handler: true },
      where: { channels: { id: ctx.channelId } },
      loadEagerRelations: false,
    });
    return new StoreMethods(methods);
  }
}
