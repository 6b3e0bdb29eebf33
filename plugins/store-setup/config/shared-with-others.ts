import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { DEFAULT_CHANNEL_CODE } from '@vendure/common/lib/shared-constants';
import {
  Customer,
  CustomerGroup,
  type ID,
  internal_getRequestContext as requestContextOf,
  parseContext,
  type RequestContext,
  TransactionalConnection,
  UserInputError,
} from '@vendure/core';
import { In } from 'typeorm';
import { from, mergeMap, type Observable } from 'rxjs';
import { sharedGroups, sharedThings } from '../rules/shared-things';

const CHANNELS_ONLY = { relations: { channels: true }, loadEagerRelations: false } as const;

/**
 * What several stores have in common, the administrators of one of them neither change nor delete for the others: a payment
 * method that another store offers too, a customer who buys in both. Whoever runs all of these stores may, and so does an
 * administrator of the default channel, which is over all of them.
 */
@Injectable()
export class SharedWithOthers implements NestInterceptor {
  constructor(private connection: TransactionalConnection) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { isGraphQL, info, req } = parseContext(context);
    if (!isGraphQL || info.parentType.name !== 'Mutation') return next.handle();
    const args = context.getArgByIndex<Parameters<typeof sharedThings>[1]>(1);
    const [things, groups] = [sharedThings(info.fieldName, args), sharedGroups(info.fieldName, args)];
    if (!things && groups.length === 0) return next.handle();
    const ctx = requestContextOf(req, context);
    const own = ownChannels(ctx);
    if (!own) return next.handle();
    const shared = things ? this.areShared(ctx, own, things) : this.haveOthers(ctx, own, groups);
    return from(shared).pipe(
      mergeMap(isShared => {
        if (isShared) throw new UserInputError('storeSetup.shared');
        return next.handle();
      }),
    );
  }

  private async areShared(
    ctx: RequestContext,
    own: ReadonlySet<string>,
    { kind, ids }: NonNullable<ReturnType<typeof sharedThings>>,
  ): Promise<boolean> {
    const found = await this.connection.getRepository(ctx, kind).find({ where: { id: In(ids) }, ...CHANNELS_ONLY });
    return found.some(({ channels }) =>
      channels.some(({ id, code }) => code !== DEFAULT_CHANNEL_CODE && !own.has(String(id))),
    );
  }

  /** Whether a group has members whom none of the administrator's stores knows. */
  private async haveOthers(ctx: RequestContext, own: ReadonlySet<string>, groupIds: readonly ID[]): Promise<boolean> {
    const ours = this.connection
      .getRepository(ctx, Customer)
      .createQueryBuilder('ours')
      .select('ours.id')
      .innerJoin('ours.channels', 'channel')
      .where('channel.id IN (:...own)', { own: [...own] });
    return this.connection
      .getRepository(ctx, CustomerGroup)
      .createQueryBuilder('group')
      .innerJoin('group.customers', 'member', 'member.deletedAt IS NULL')
      .where('group.id IN (:...groupIds)', { groupIds })
      .andWhere(`member.id NOT IN (${ours.getQuery()})`)
      .setParameters(ours.getParameters())
      .getExists();
  }
}

/** The stores that somebody runs; null for whoever is over all of them, or is no administrator. */
function ownChannels(ctx: RequestContext): Set<string> | null {
  const channels = ctx.session?.user?.channelPermissions ?? [];
  if (channels.length === 0 || channels.some(({ code }) => code === DEFAULT_CHANNEL_CODE)) return null;
  return new Set(channels.map(({ id }) => String(id)));
}
