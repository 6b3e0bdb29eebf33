import { Injectable } from '@nestjs/common';
import {
  Customer,
  CustomerGroup,
  type ID,
  type RequestContext,
  TransactionalConnection,
  UserInputError,
} from '@vendure/core';
import { IsNull } from 'typeorm';

/** Whom points can be granted to at once. */
export interface RecipientSource {
  /** What the API calls it, for instance `company`. */
  code: string;
  /** Its name and its customers in the active channel; null where that channel has no such thing. */
  find: (ctx: RequestContext, id: ID) => Promise<{ name: string; customerIds: ID[] } | null>;
}

/** Groups, and whatever other plugins register: this one knows of no companies. */
@Injectable()
export class Recipients {
  private sources: RecipientSource[];

  constructor(private connection: TransactionalConnection) {
    this.sources = [{ code: 'group', find: (ctx, id) => this.group(ctx, id) }];
  }

  /** From a plugin's `onModuleInit`. */
  register(source: RecipientSource): void {
    this.sources.push(source);
  }

  /** Throws for a code that no source has. */
  async find(ctx: RequestContext, code: string, id: ID): Promise<{ name: string; customerIds: ID[] } | null> {
    const source = this.sources.find(candidate => candidate.code === code);
    if (!source) {
      const codes = this.sources.map(candidate => candidate.code).join(', ');
      throw new UserInputError('companyPoints.unknownSource', { codes });
    }
    return source.find(ctx, id);
  }

  private async group(ctx: RequestContext, id: ID): Promise<{ name: string; customerIds: ID[] } | null> {
    const group = await this.connection.getRepository(ctx, CustomerGroup).findOneBy({ id });
    if (!group) return null;
    const customers = await this.connection.getRepository(ctx, Customer).find({
      where: { groups: { id }, channels: { id: ctx.channelId }, deletedAt: IsNull() },
      select: { id: true },
      order: { id: 'ASC' },
      loadEagerRelations: false,
    });
    return { name: group.name, customerIds: customers.map(customer => customer.id) };
  }
}
