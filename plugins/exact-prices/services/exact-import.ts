import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FastImporterService, Importer } from '@vendure/core';
import { AsyncLocalStorage } from 'async_hooks';
import { keptAmount, roundExact } from '../rules/exact-amount';

/**
 * Vendure's CSV import rounds the column `price` to whole cents on the way. This hands the tenths over beside it, from the
 * rows to the variants that are made of them.
 */
@Injectable()
export class ExactImport implements OnModuleInit {
  /** Exact prices of the import that is running, minor units by SKU. */
  private running = new AsyncLocalStorage<Map<string, number>>();
  private imports = 0;

  constructor(
    private importer: Importer,
    private fastImporter: FastImporterService,
  ) {}

  onModuleInit(): void {
    const { importer, fastImporter, running } = this;
    if (typeof importer.importProducts !== 'function' || typeof fastImporter.createProductVariant !== 'function') {
      throw new Error('Vendure’s importer has moved: see plugins/exact-prices/services/exact-import.ts');
    }
    const importProducts = importer.importProducts.bind(importer);
    importer.importProducts = async (ctx, rows, onProgress) => {
      const variants = rows.flatMap(row => row.variants);
      const prices = new Map(variants.map(({ sku, price }) => [sku, keptAmount(price * 100)]));
      this.imports++;
      try {
        return await running.run(prices, () => importProducts(ctx, rows, onProgress));
      } finally {
        // As long as it is enabled, every promise of the process is slower.
        if (--this.imports === 0) running.disable();
      }
    };
    const createProductVariant = fastImporter.createProductVariant.bind(fastImporter);
    fastImporter.createProductVariant = input => {
      const price = running.getStore()?.get(input.sku);
      return createProductVariant(
        price !== undefined && input.price === roundExact(price) ? { ...input, price } : input,
      );
    };
  }
}
