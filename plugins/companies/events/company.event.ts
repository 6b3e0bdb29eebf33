import { type RequestContext, VendureEntityEvent } from '@vendure/core';
import type { Company } from '../entities/company.entity';
import type { CompanyInput } from '../types';

/** A company was created, updated or deleted; `input` is what the administrator gave, null for a registration's. */
export class CompanyEvent extends VendureEntityEvent<Company, CompanyInput | null> {
  constructor(
    ctx: RequestContext,
    entity: Company,
    type: 'created' | 'updated' | 'deleted',
    input: CompanyInput | null,
  ) {
    super(entity, type, ctx, input);
  }
}
