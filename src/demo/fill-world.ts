import type { INestApplication } from '@nestjs/common';
import {
  Country,
  CountryService,
  LanguageCode,
  type RequestContext,
  TaxCategory,
  TaxCategoryService,
  TaxRate,
  TaxRateService,
  TransactionalConnection,
  Zone,
  ZoneService,
} from '@vendure/core';
import { taxCategories, type TaxRateName, zones } from './content/countries';

export interface World {
  zones: Record<keyof typeof zones, Zone>;
  taxCategories: Record<TaxRateName, TaxCategory>;
}

async function ensureCountry(
  app: INestApplication,
  ctx: RequestContext,
  content: { code: string; fr: string; en: string },
): Promise<Country> {
  const countries = app.get(TransactionalConnection).getRepository(ctx, Country);
  const found = await countries.findOneBy({ code: content.code });
  if (found) return found;
  return app.get(CountryService).create(ctx, {
    code: content.code,
    enabled: true,
    translations: [
      { languageCode: LanguageCode.fr, name: content.fr },
      { languageCode: LanguageCode.en, name: content.en },
    ],
  });
}

async function ensureZone(app: INestApplication, ctx: RequestContext, key: keyof typeof zones): Promise<Zone> {
  const content = zones[key];
  const found = await app.get(TransactionalConnection).getRepository(ctx, Zone).findOneBy({ name: content.name });
  if (found) return found;
  const memberIds = [];
  for (const country of content.countries) memberIds.push((await ensureCountry(app, ctx, country)).id);
  return app.get(ZoneService).create(ctx, { name: content.name, memberIds });
}

async function ensureTaxCategory(
  app: INestApplication,
  ctx: RequestContext,
  { name, isDefault }: { name: string; isDefault: boolean },
): Promise<TaxCategory> {
  const found = await app.get(TransactionalConnection).getRepository(ctx, TaxCategory).findOneBy({ name });
  return found ?? app.get(TaxCategoryService).create(ctx, { name, isDefault });
}

async function ensureTaxRate(
  app: INestApplication,
  ctx: RequestContext,
  rate: { zone: Zone; category: TaxCategory; tax: string; value: number },
): Promise<void> {
  const of = { zone: { id: rate.zone.id }, category: { id: rate.category.id } };
  if (await app.get(TransactionalConnection).getRepository(ctx, TaxRate).findOneBy(of)) return;
  await app.get(TaxRateService).create(ctx, {
    // Customers read it in the table of taxes.
    name: `${rate.tax} ${String(rate.value).replace('.', ',')} % – ${rate.zone.name}`,
    enabled: true,
    value: rate.value,
    zoneId: rate.zone.id,
    categoryId: rate.category.id,
  });
}

/** Countries, zones and taxes, which the stores share. */
export async function fillWorld(app: INestApplication, ctx: RequestContext): Promise<World> {
  const world: World = {
    zones: {
      europe: await ensureZone(app, ctx, 'europe'),
      unitedStates: await ensureZone(app, ctx, 'unitedStates'),
      companyStore: await ensureZone(app, ctx, 'companyStore'),
    },
    taxCategories: {
      standard: await ensureTaxCategory(app, ctx, taxCategories[0]),
      reduced: await ensureTaxCategory(app, ctx, taxCategories[1]),
    },
  };
  for (const key of ['europe', 'unitedStates'] as const) {
    for (const rate of ['standard', 'reduced'] as const) {
      await ensureTaxRate(app, ctx, {
        zone: world.zones[key],
        category: world.taxCategories[rate],
        tax: zones[key].tax,
        value: zones[key].rates[rate],
      });
    }
  }
  return world;
}
