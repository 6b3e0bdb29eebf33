import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { OrderLine } from '@vendure/core';
import { exactUnitPrice } from '../rules/exact-unit-price';

@Resolver('OrderLine')
export class ExactUnitPriceResolver {
  @ResolveField()
  exactUnitPrice(@Parent() line: OrderLine): number {
    return exactUnitPrice(line);
  }
}
