import type { INestApplication } from '@nestjs/common';
import { Logger, SearchService } from '@vendure/core';
import { hasAccounts, isComposed } from './composed';
import { coupons } from './content/coupons';
import { paymentMethods, shippingMethods } from './content/methods';
import { products, shelves } from './content/products';
import { boutique, companyStore } from './content/stores';
import { adminContext, inTransaction } from './context';
import { fillCompanyStore } from './fill-company-store';
import { ensureCollection, ensureProduct, ensureShelves } from './fill-catalogue';
import { ensureCoupon } from './fill-coupons';
import { ensurePaymentMethod, ensureShippingMethod } from './fill-methods';
import { ensureStore, fillDefaultChannel } from './fill-stores';
import { fillWorld } from './fill-world';

const say = (line: string) => {
  Logger.info(line, 'Demo data');
};

/**
 * The two demo stores. What is there is left as it is, each piece is made whole or not at all: filling twice changes
 * nothing, and a fill that was interrupted goes on where it stopped.
 */
export async function fillDemoData(app: INestApplication): Promise<void> {
  const ctx = await adminContext(app);
  const world = await inTransaction(app, ctx, tx => fillWorld(app, tx));
  await inTransaction(app, ctx, tx => fillDefaultChannel(app, tx, world));
  const shop = await inTransaction(app, ctx, tx => ensureStore(app, tx, world, boutique));
  const company = await inTransaction(app, ctx, tx => ensureStore(app, tx, world, companyStore));
  const channels = { boutique: shop, 'company-store': company };
  say(`Stores ready: ${Object.keys(channels).join(', ')}`);

  for (const method of shippingMethods) {
    const methodCtx = await adminContext(app, channels[method.store]);
    await inTransaction(app, methodCtx, tx => ensureShippingMethod(app, tx, method));
  }
  for (const method of paymentMethods) {
    if (method.plugin && !isComposed(app, method.plugin)) continue;
    if (method.provider && !hasAccounts(app, method.provider)) continue;
    const stores = method.stores.map(store => channels[store]);
    await inTransaction(app, ctx, tx => ensurePaymentMethod(app, tx, method, stores));
  }
  for (const coupon of coupons) {
    const storeCtx = await adminContext(app, channels[coupon.store]);
    await inTransaction(app, storeCtx, tx => ensureCoupon(app, tx, coupon));
  }
  say('Shipping, payment methods and coupons ready');

  const shopCtx = await adminContext(app, shop);
  const facetValues = await inTransaction(app, shopCtx, tx => ensureShelves(app, tx));
  let made = 0;
  for (const product of products) {
    const isNew = await inTransaction(app, shopCtx, tx =>
      ensureProduct(app, tx, world, facetValues[product.shelf], product),
    );
    if (isNew && ++made % 4 === 0) say(`${made} of ${products.length} products`);
  }
  for (const slug of Object.keys(shelves) as (keyof typeof shelves)[]) {
    await inTransaction(app, shopCtx, tx => ensureCollection(app, tx, slug, facetValues[slug]));
  }
  if (made > 0) await app.get(SearchService).reindex(shopCtx);
  made += await fillCompanyStore(app, company, world);
  say(made > 0 ? `Catalogue filled: ${made} products` : 'Catalogue ready');
}
