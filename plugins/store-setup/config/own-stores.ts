import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import {
  type Channel,
  internal_getRequestContext as requestContextOf,
  parseContext,
  type RequestContext,
} from '@vendure/core';
import { mergeMap, type Observable } from 'rxjs';

type Answer = Channel | { items: Channel[]; totalItems: number } | null;

/**
 * Vendure shows every channel, settings and bank details included, to whoever may read one. Here an administrator sees those
 * that a role of theirs is for.
 */
@Injectable()
export class OwnStores implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { isGraphQL, info, req } = parseContext(context);
    const asked = isGraphQL && info.parentType.name === 'Query' && /^channels?$/.test(info.fieldName);
    if (!asked) return next.handle();
    const ctx = requestContextOf(req, context);
    return next.handle().pipe(mergeMap(async (answer: Answer | Promise<Answer>) => ownOf(ctx, await answer)));
  }
}

function ownOf(ctx: RequestContext, answer: Answer): Answer {
  const own = new Set(ctx.session?.user?.channelPermissions.map(({ id }) => String(id)));
  if (!answer || !('items' in answer)) return answer && own.has(String(answer.id)) ? answer : null;
  const items = answer.items.filter(({ id }) => own.has(String(id)));
  return { ...answer, items, totalItems: answer.totalItems - (answer.items.length - items.length) };
}
