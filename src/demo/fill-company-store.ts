import type { INestApplication } from '@nestjs/common';
import { type Channel, LanguageCode, SearchService } from '@vendure/core';
import { isComposed } from './composed';
import { companyProducts } from './content/company-products';
import { adminContext, inTransaction } from './context';
import { ensureCompanyProduct } from './fill-company-catalogue';
import type { World } from './fill-world';

/** The company store's companies and products; answers how many products had to be made. Each is made whole or not at all. */
export async function fillCompanyStore(app: INestApplication, store: Channel, world: World): Promise<number> {
  const ctx = await adminContext(app, store, LanguageCode.en);
  const exact = isComposed(app, 'ExactPricesPlugin');
  // Plain Vendure must not even load the plugin.
  const decoration = isComposed(app, 'DecorationPlugin') ? await import('./fill-decoration') : null;
  const methods = await inTransaction(app, ctx, async tx => decoration?.ensureImprintMethods(app, tx) ?? null);
  if (isComposed(app, 'CompaniesPlugin')) {
    const { ensureCompanies } = await import('./fill-companies');
    await inTransaction(app, ctx, tx => ensureCompanies(app, tx));
  }
  let made = 0;
  for (const product of companyProducts) {
    await inTransaction(app, ctx, async tx => {
      const productId = await ensureCompanyProduct(app, tx, world, product, { exact });
      if (productId === null) return;
      made += 1;
      if (decoration && methods) await decoration.fillProductDecoration(app, tx, productId, product, methods);
    });
  }
  if (made > 0) await app.get(SearchService).reindex(ctx);
  return made;
}
