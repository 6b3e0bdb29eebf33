import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { type GqlContextType, GqlExecutionContext } from '@nestjs/graphql';
import type { ID } from '@vendure/core';
import { AsyncLocalStorage } from 'async_hooks';
import { Observable } from 'rxjs';

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
const running = new AsyncLocalStorage<LineChangeBatch>();

/** The batch that is being worked on; none in a merge at log-in, in the admin, or in code that calls the services. */
export const lineChangeBatch = (): LineChangeBatch | undefined => running.getStore();

/** Makes the arguments of Vendure's own mutations known to whatever they call. */
@Injectable()
export class LineChangeBatches implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<GqlContextType>() !== 'graphql') return next.handle();
    const graphql = GqlExecutionContext.create(context);
    const info = graphql.getInfo<{ fieldName: string; parentType: { name: string } } | undefined>();
    if (info?.parentType.name !== 'Mutation' || !MUTATIONS.includes(info.fieldName)) return next.handle();
    const batch = batchFrom(graphql.getArgs<BatchArguments>());
    return new Observable(subscriber => running.run(batch, () => next.handle().subscribe(subscriber)));
  }
}

function batchFrom({ productVariantId, orderLineId, quantity = 0, inputs, lines }: BatchArguments): LineChangeBatch {
  return {
    added: inputs ?? (productVariantId !== undefined ? [{ productVariantId, quantity }] : []),
    adjusted: lines ?? (orderLineId !== undefined ? [{ orderLineId, quantity }] : []),
    before: new Map(),
  };
}
