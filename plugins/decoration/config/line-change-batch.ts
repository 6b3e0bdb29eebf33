import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { type GqlContextType, GqlExecutionContext } from '@nestjs/graphql';
import type { ID, RequestContext } from '@vendure/core';
import type { Observable } from 'rxjs';

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

type Request = NonNullable<RequestContext['req']>;

const MUTATIONS = ['addItemToOrder', 'addItemsToOrder', 'adjustOrderLine', 'adjustOrderLines'];
// By request, whose mutations GraphQL runs one after the other: each sets or clears what the one before it has left.
// An AsyncLocalStorage would make every promise of the process slower.
const running = new WeakMap<Request, LineChangeBatch>();

/** The batch that is being worked on; none in a merge at log-in, in the admin, or in code that calls the services. */
export const lineChangeBatch = ({ req }: RequestContext): LineChangeBatch | undefined => req && running.get(req);

/** Makes the arguments of Vendure's own mutations known to whatever they call. */
@Injectable()
export class LineChangeBatches implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<GqlContextType>() !== 'graphql') return next.handle();
    const graphql = GqlExecutionContext.create(context);
    const info = graphql.getInfo<{ fieldName: string; parentType: { name: string } } | undefined>();
    if (info?.parentType.name !== 'Mutation') return next.handle();
    const { req } = graphql.getContext<{ req: Request }>();
    if (MUTATIONS.includes(info.fieldName)) running.set(req, batchFrom(graphql.getArgs<BatchArguments>()));
    else running.delete(req);
    return next.handle();
  }
}

function batchFrom({ productVariantId, orderLineId, quantity = 0, inputs, lines }: BatchArguments): LineChangeBatch {
  return {
    added: inputs ?? (productVariantId !== undefined ? [{ productVariantId, quantity }] : []),
    adjusted: lines ?? (orderLineId !== undefined ? [{ orderLineId, quantity }] : []),
    before: new Map(),
  };
}
