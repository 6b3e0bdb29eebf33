import { Injectable } from '@nestjs/common';
import { Administrator, type ID, type RequestContext, TransactionalConnection } from '@vendure/core';

/** Tells who an entry is by. */
@Injectable()
export class Author {
  constructor(private connection: TransactionalConnection) {}

  /** The administrator whose request it is; null for a customer's, and for what the system does by itself. */
  async of(ctx: RequestContext): Promise<ID | null> {
    if (ctx.apiType !== 'admin' || !ctx.activeUserId) return null;
    const found = await this.connection
      .getRepository(ctx, Administrator)
      .findOne({ where: { user: { id: ctx.activeUserId } }, select: { id: true }, loadEagerRelations: false });
    return found?.id ?? null;
  }
}
