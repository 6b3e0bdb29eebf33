import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { RequestContext } from '@vendure/core';
// Not exported by its name: what core's guard calls for each root field of a request.
import { CustomerChannelAssignmentService } from '@vendure/core/dist/service/helpers/customer-channel-assignment/customer-channel-assignment.service';

type Request = NonNullable<RequestContext['req']>;

const DUPLICATE = ['SQLITE_CONSTRAINT_PRIMARYKEY', 'SQLITE_CONSTRAINT_UNIQUE'];

/**
 * A customer who comes into another store joins it, and core tries once for each field of the first request, all at the same
 * time. Here it tries once for the request; and of two requests that add the same store it forgives the later one on SQLite, as
 * core does on PostgreSQL.
 */
@Injectable()
export class StoreJoiningService implements OnModuleInit {
  private joining = new WeakMap<Request, Promise<void>>();

  constructor(private assignment: CustomerChannelAssignmentService) {}

  onModuleInit(): void {
    const { assignment } = this;
    if (typeof assignment.tryAssignToActiveChannel !== 'function') {
      throw new Error('CustomerChannelAssignmentService.tryAssignToActiveChannel has moved: see plugins/accounts');
    }
    const original = assignment.tryAssignToActiveChannel.bind(assignment);
    assignment.tryAssignToActiveChannel = ctx => {
      const joining = (ctx.req && this.joining.get(ctx.req)) ?? original(ctx).catch(forgiveDuplicate);
      if (ctx.req) this.joining.set(ctx.req, joining);
      return joining;
    };
  }
}

function forgiveDuplicate(reason: Error & { code?: unknown }): void {
  if (!DUPLICATE.includes(String(reason.code))) throw reason;
}
