import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { type GqlContextType, GqlExecutionContext } from '@nestjs/graphql';
import type { ID, RequestContext } from '@vendure/core';
import { finalize, type Observable } from 'rxjs';

/** What one of Vendure's mutations of a cart changes altogether, of which an OrderInterceptor sees one item at a time. */
export interface LineChangeBatch {
  added: { productVariantId: ID; quantity: number }[];
  adjusted: { orderLineId: ID; quantity: number }[];
  /** Pieces in the cart before the batch, by product. */
  before: Map<string, number>;
}

interface BatchArguments {
  productVariantId?: ID;
  orderLineId?: ID;
  quantity?: number;
  inputs?: { productVariantId: ID; quantity: number }[];
  lines?: { orderLineId: ID; quantity: number }[];
}

const MUTATIONS = ['addItemToOrder', 'addItemsToOrder', 'adjustOrderLine', 'adjustOrderLines'];
const current = new WeakMap<object, LineChangeBatch>();

/** The batch that the request is about; none in a merge at log-in, in the admin, or in code that calls the services. */
export function batchOf(ctx: RequestContext): LineChangeBatch | undefined {
  return ctx.req && ctx.apiType === 'shop' ? current.get(ctx.req) : undefined;
}

/** Notes the arguments of Vendure's own mutations for as long as they run. Mutations of a request run one by one. */
@Injectable()
export class LineChangeBatches implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<GqlContextType>() !== 'graphql') return next.handle();
    const graphql = GqlExecutionContext.create(context);
    const info = graphql.getInfo<{ fieldName: string; parentType: { name: string } } | undefined>();
    if (info?.parentType.name !== 'Mutation' || !MUTATIONS.includes(info.fieldName)) return next.handle();
    const { req } = graphql.getContext<{ req: object }>();
    current.set(req, batchFrom(graphql.getArgs<BatchArguments>()));
    return next.handle().pipe(finalize(() => current.delete(req)));
  }
}

function batchFrom({ productVariantId, orderLineId, quantity = 0, inputs, lines }: BatchArguments): LineChangeBatch {
  return {
    added: inputs ?? (productVariantId !== undefined ? [{ productVariantId, quantity }] : []),
    adjusted: lines ?? (orderLineId !== undefined ? [{ orderLineId, quantity }] : []),
    before: new Map(),
  };
}
