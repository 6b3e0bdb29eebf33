import { PluginCommonModule, VendurePlugin } from '@vendure/core';
import { AccountsPlugin } from '../accounts';
import { CheckoutPlugin } from '../checkout';
import { InvoicingPlugin } from '../invoicing';
import { ManualPaymentsPlugin } from '../manual-payments';
import { OrderWorkflowPlugin } from '../order-workflow';
import { PaymentProvidersPlugin } from '../payment-providers';
import { SignedLinksPlugin } from '../signed-links';
import { StoreSettingsPlugin } from '../store-settings';
import { AccountPageController } from './api/account-page.controller';
import { apiExtensions } from './api/api-extensions';
import { OrderPageController } from './api/order-page.controller';
import { OrderPageResolver } from './api/order-page.resolver';
import { OrderDetailsService } from './services/order-details.service';
import { OrderPagePayments } from './services/order-page-payments';
import { OrderPageRenderer } from './services/order-page-renderer';
import { OrderPageService } from './services/order-page.service';

/** The page on which a customer follows an order, and those that account mails lead to, for stores whose own site has none. */
@VendurePlugin({
  compatibility: '^3.0.0',
  imports: [
    PluginCommonModule,
    AccountsPlugin,
    CheckoutPlugin,
    InvoicingPlugin,
    ManualPaymentsPlugin,
    OrderWorkflowPlugin,
    PaymentProvidersPlugin,
    SignedLinksPlugin,
    StoreSettingsPlugin,
  ],
  controllers: [AccountPageController, OrderPageController],
  providers: [OrderDetailsService, OrderPagePayments, OrderPageRenderer, OrderPageService],
  exports: [OrderDetailsService, OrderPageService],
  shopApiExtensions: { schema: apiExtensions, resolvers: [OrderPageResolver] },
  adminApiExtensions: { schema: apiExtensions, resolvers: [OrderPageResolver] },
})
export class OrderPagePlugin {}
