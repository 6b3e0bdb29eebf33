import { PluginCommonModule, type Type, VendurePlugin } from '@vendure/core';
import { ArtworkPlugin } from '../artwork';
import { DecorationPlugin } from '../decoration';
import { SignedLinksPlugin } from '../signed-links';
import { StoreSettingsPlugin } from '../store-settings';
import { ProductionSheetController } from './api/production-sheet.controller';
import { OrderProductionSheetResolver } from './api/production-sheet.resolver';
import { schema } from './api/schema';
import { OrderedItems } from './services/ordered-items';
import { OrderedOptions } from './services/ordered-options';
import { PrintedFiles } from './services/printed-files';
import { ProductionFactsService } from './services/production-facts.service';
import { ProductionSheetService } from './services/production-sheet.service';
import { DEFAULT_OPTIONS, PRODUCTION_SHEET_OPTIONS, type ProductionSheetOptions } from './types';

/**
 * What the workshop works from: one PDF per order, in French or English, with every product by grid, its decoration and a
 * picture of its logo, the order's files, and the date needed.
 *
 * @example
 * ```ts
 * ProductionSheetPlugin.init({ timeZone: 'Europe/Paris' })
 * ```
 *
 * `Order.productionSheetUrl` in the Admin API is a link that works for a while without a session. The sheet is made when it
 * is asked for, from the order as it then is, and kept nowhere.
 */
@VendurePlugin({
  compatibility: '^3.0.0',
  imports: [PluginCommonModule, ArtworkPlugin, DecorationPlugin, SignedLinksPlugin, StoreSettingsPlugin],
  controllers: [ProductionSheetController],
  providers: [
    OrderedItems,
    OrderedOptions,
    PrintedFiles,
    ProductionFactsService,
    ProductionSheetService,
    { provide: PRODUCTION_SHEET_OPTIONS, useFactory: () => ProductionSheetPlugin.options },
  ],
  exports: [ProductionSheetService],
  adminApiExtensions: { schema, resolvers: [OrderProductionSheetResolver] },
})
export class ProductionSheetPlugin {
  static options: ProductionSheetOptions = DEFAULT_OPTIONS;

  static init(options: Partial<ProductionSheetOptions> = {}): Type<ProductionSheetPlugin> {
    this.options = { ...DEFAULT_OPTIONS, ...options };
    return ProductionSheetPlugin;
  }
}
