import { PluginCommonModule, VendurePlugin } from '@vendure/core';
import { CheckoutPlugin } from '../checkout';
import { InvoicingPlugin } from '../invoicing';
import { ManualPaymentsPlugin } from '../manual-payments';
import { OrderWorkflowPlugin } from '../order-workflow';
import { SignedLinksPlugin } from '../signed-links';
import { StoreSettingsPlugin } from '../store-settings';
import { apiExtensions } from './api/api-extensions';
import { OrderPageController } from './api/order-page.controller';
import { OrderPageResolver } from './api/order-page.resolver';
import { OrderDetailsService } from './services/order-details.service';
import { OrderPageRenderer } from './services/order-page-renderer';
import { OrderPageService } from './services/order-page.service';

/** The page on which a customer follows an order, for stores whose own site has none. */
@VendurePlugin({
  compatibility: '^3.0.0',
  imports: [
    PluginCommonModule,
    CheckoutPlugin,
    InvoicingPlugin,
    ManualPaymentsPlugin,
    OrderWorkflowPlugin,
    SignedLinksPlugin,
    StoreSettingsPlugin,
  ],
  controllers: [OrderPageController],
  providers: [OrderDetailsService, OrderPageRenderer, OrderPageService],
  exports: [OrderDetailsService, OrderPageService],
  shopApiExtensions: { schema: apiExtensions, resolvers: [OrderPageResolver] },
  adminApiExtensions: { schema: apiExtensions, resolvers: [OrderPageResolver] },
})
export class OrderPagePlugin {}
