import { Injectable } from '@nestjs/common';
import { type ID, type RequestContext, TransactionalConnection } from '@vendure/core';
import { type FindOptionsWhere, Not } from 'typeorm';
import { Company } from '../entities/company.entity';
import { companyNameKey, similarNameKey } from '../rules/company-name';
import { registrationKey, vatKey } from '../rules/company-numbers';
import type { CompanyIdentity } from '../types';

/** Points out the companies of a store that may be one: by name, registration number or VAT number. */
@Injectable()
export class CompanyDuplicates {
  constructor(private connection: TransactionalConnection) {}

  /** At most twenty, the oldest first; itself aside. */
  async of(ctx: RequestContext, storeId: ID, identity: CompanyIdentity): Promise<Company[]> {
    const where = signs(identity).map(sign => ({
      ...sign,
      storeId,
      ...(identity.id != null && { id: Not(identity.id) }),
    }));
    if (where.length === 0) return [];
    return this.connection
      .getRepository(ctx, Company)
      .find({ where, relations: { store: true }, order: { id: 'ASC' }, take: 20 });
  }
}

function signs({ name, registrationNumber, vatNumber }: CompanyIdentity): FindOptionsWhere<Company>[] {
  const named = companyNameKey(name ?? '') ? similarNameKey(name ?? '') : null;
  const [registration, vat] = [registrationKey(registrationNumber), vatKey(vatNumber)];
  return [
    ...(named ? [{ similarNameKey: named }] : []),
    ...(registration ? [{ registrationKey: registration }] : []),
    ...(vat ? [{ vatKey: vat }] : []),
  ];
}
