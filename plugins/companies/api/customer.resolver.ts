import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type Customer, type RequestContext } from '@vendure/core';
import type { Company } from '../entities/company.entity';
import { CustomerCompanyService } from '../services/customer-company.service';

/** In both APIs: who may see a customer may see for whom they buy; the Shop API's type has the name alone. */
@Resolver('Customer')
export class CustomerCompanyResolver {
  constructor(private customerCompanies: CustomerCompanyService) {}

  @ResolveField()
  company(@Ctx() ctx: RequestContext, @Parent() { id }: Customer): Promise<Company | null> {
    return this.customerCompanies.companyOf(ctx, id);
  }

  @ResolveField()
  requestedCompanyName(@Ctx() ctx: RequestContext, @Parent() { id }: Customer): Promise<string | null> {
    return this.customerCompanies.requestedNameOf(ctx, id);
  }
}
