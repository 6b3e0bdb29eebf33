import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { Permission } from '@vendure/common/lib/generated-types';
import {
  Allow,
  Ctx,
  isGraphQlErrorResult,
  type NoActiveOrderError,
  type Order,
  type RequestContext,
  Transaction,
} from '@vendure/core';
import { TermsService, type TermsVersionError } from '../services/terms.service';

@Resolver()
export class TermsResolver {
  constructor(private terms: TermsService) {}

  @Transaction()
  @Mutation()
  @Allow(Permission.Owner)
  acceptTerms(
    @Ctx() ctx: RequestContext,
    @Args('version') version: string,
  ): Promise<Order | NoActiveOrderError | TermsVersionError> {
    return this.terms.accept(ctx, version);
  }
}

@Resolver('AcceptTermsResult')
export class AcceptTermsResultResolver {
  @ResolveField()
  __resolveType(value: Order | NoActiveOrderError | TermsVersionError): string {
    return isGraphQlErrorResult(value) ? value.__typename : 'Order';
  }
}
