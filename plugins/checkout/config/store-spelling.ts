import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { internal_getRequestContext as requestContextOf, parseContext } from '@vendure/core';
import { from, mergeMap, type Observable } from 'rxjs';
import { asksForStore, spellStores, type StoreFilter } from '../rules/store-filter';
import { StoreAddressService } from '../services/store-address.service';

interface OrdersArguments {
  options?: { filter?: StoreFilter | null } | null;
}

/** Lets a list of orders be filtered by a store's address however it is spelt (B17). */
@Injectable()
export class StoreSpelling implements NestInterceptor {
  constructor(private addresses: StoreAddressService) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { isGraphQL, info, req } = parseContext(context);
    const asked = isGraphQL && info.parentType.name === 'Query' && info.fieldName === 'orders';
    const { options } = asked ? context.getArgByIndex<OrdersArguments>(1) : {};
    const filter = options?.filter;
    if (!filter || !asksForStore(filter)) return next.handle();
    return from(this.addresses.spelling(requestContextOf(req, context))).pipe(
      mergeMap(spelling => {
        options.filter = spellStores(filter, spelling);
        return next.handle();
      }),
    );
  }
}
