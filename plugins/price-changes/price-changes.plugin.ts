import type { OnApplicationBootstrap } from '@nestjs/common';
import { I18nService, PluginCommonModule, VendurePlugin } from '@vendure/core';
import { OrderRecalculationPlugin } from '../order-recalculation';
import { priceCheckProcess } from './config/price-check-process';
import { CartPricesService } from './services/cart-prices.service';
import { ModifiedOrdersService } from './services/modified-orders.service';
import { ShownPricesService } from './services/shown-prices.service';
import { messages } from './translations';
import './types';

/** Nobody pays another price than the one that they were shown: customers are told of changed prices, in the cart and after (B22). */
@VendurePlugin({
  compatibility: '^3.0.0',
  imports: [PluginCommonModule, OrderRecalculationPlugin],
  providers: [CartPricesService, ModifiedOrdersService, ShownPricesService],
  configuration: config => {
    config.customFields.Order = [
      ...(config.customFields.Order ?? []),
      { name: 'totalBeforeModification', type: 'int', nullable: true, internal: true },
      { name: 'shownPrices', type: 'text', nullable: true, internal: true },
    ];
    config.orderOptions.process = [...(config.orderOptions.process ?? []), priceCheckProcess];
    return config;
  },
})
export class PriceChangesPlugin implements OnApplicationBootstrap {
  constructor(private i18n: I18nService) {}

  onApplicationBootstrap(): void {
    for (const [language, resources] of Object.entries(messages)) this.i18n.addTranslation(language, resources);
  }
}
