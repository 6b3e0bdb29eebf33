import type { INestApplication } from '@nestjs/common';
import type { RequestContext } from '@vendure/core';
import { CompaniesService } from '../../plugins/companies';
import { companies } from './content/companies';

/** Those that are there are left as they are. */
export async function ensureCompanies(app: INestApplication, ctx: RequestContext): Promise<void> {
  const service = app.get(CompaniesService);
  for (const company of companies) {
    const { totalItems } = await service.findAll(ctx, { filter: { name: { eq: company.name } } });
    if (totalItems === 0) await service.create(ctx, company);
  }
}
