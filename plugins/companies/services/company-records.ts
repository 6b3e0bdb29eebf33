import { Injectable } from '@nestjs/common';
import { type ID, type RequestContext, TransactionalConnection } from '@vendure/core';
import { contentLanguage, requestLanguage } from '../../store-settings';
import { CompanyFieldError } from '../company-field.error';
import { Company } from '../entities/company.entity';
import { companyProblem } from '../rules/check-company';
import { companyNameKey, similarNameKey, tidyCompanyName } from '../rules/company-name';
import { registrationKey, vatKey } from '../rules/company-numbers';
import type { CompanyInput } from '../types';
import { wasInserted } from './was-inserted';

/** PostgreSQL's and SQLite's codes of a broken UNIQUE constraint. */
const NOT_UNIQUE = new Set(['23505', 'SQLITE_CONSTRAINT_UNIQUE']);

/** Writes companies: what is given is checked and put in order, and a name is one company's in its store. */
@Injectable()
export class CompanyRecords {
  constructor(private connection: TransactionalConnection) {}

  ofName(ctx: RequestContext, storeId: ID, name: string): Promise<Company | null> {
    return this.connection.getRepository(ctx, Company).findOneBy({ storeId, nameKey: companyNameKey(name) });
  }

  /** @throws CompanyFieldError which says what is wrong, or which company has that name */
  async save(ctx: RequestContext, company: Company, input: CompanyInput): Promise<Company> {
    this.check(ctx, input);
    Object.assign(company, kept(input));
    Object.assign(company, keysOf(company));
    const namesake = await this.ofName(ctx, company.storeId, company.name);
    if (namesake && namesake.id !== company.id) throw nameTaken(namesake.name);
    try {
      return await this.connection.getRepository(ctx, Company).save(company);
    } catch (reason) {
      throw isNotUnique(reason) ? nameTaken(company.name) : reason;
    }
  }

  /** The company of that name if nobody made it before, not even at this very moment; else null. */
  async found(ctx: RequestContext, storeId: ID, typed: string): Promise<Company | null> {
    const repository = this.connection.getRepository(ctx, Company);
    const name = tidyCompanyName(typed);
    if (await this.ofName(ctx, storeId, name)) return null;
    const insert = repository.createQueryBuilder().insert().orIgnore();
    const made = wasInserted(await insert.values({ storeId, name, ...keysOf({ name }) }).execute());
    return made ? this.ofName(ctx, storeId, name) : null;
  }

  private check(ctx: RequestContext, input: CompanyInput): void {
    const found = companyProblem(input, ctx.channel.customFields.countryCode);
    if (!found) return;
    const { field } = found;
    const problem = found.problem[contentLanguage(requestLanguage(ctx))];
    throw new CompanyFieldError(field, 'companies.invalid', { field: ctx.translate(`companies.${field}`), problem });
  }
}

/** What was given, in the form in which it is kept; what was left out is left as it is. */
function kept(input: CompanyInput): Partial<Company> {
  const texts = Object.entries(input).filter(([field, value]) => value !== undefined && field !== 'name');
  return {
    ...Object.fromEntries(texts.map(([field, value]) => [field, (value as string | null)?.trim() || null])),
    ...(input.name != null && { name: tidyCompanyName(input.name) }),
  };
}

const keysOf = ({ name, registrationNumber, vatNumber }: Pick<Company, 'name'> & Partial<Company>) => ({
  nameKey: companyNameKey(name),
  similarNameKey: similarNameKey(name),
  registrationKey: registrationKey(registrationNumber),
  vatKey: vatKey(vatNumber),
});

const nameTaken = (name: string) => new CompanyFieldError('name', 'companies.nameTaken', { name });

function isNotUnique(reason: unknown): boolean {
  const { driverError } = (reason ?? {}) as { driverError?: { code?: unknown } };
  return NOT_UNIQUE.has(String(driverError?.code));
}
