import type { OnApplicationBootstrap } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { I18nService, PluginCommonModule, type Type, VendurePlugin } from '@vendure/core';
import { ArtworkPlugin } from '../artwork';
import { CurrencyConversionPlugin } from '../currency-conversion';
import { ExactPricesPlugin } from '../exact-prices';
import { OrderRecalculationPlugin } from '../order-recalculation';
import { ImprintMethodsResolver, ProductDecorationResolver } from './api/admin.resolver';
import { DecorationLockedResolver, LineDecorationResolver } from './api/order.resolver';
import { DecoratedProductResolver } from './api/product.resolver';
import { adminSchema, shopSchema } from './api/schema';
import {
  AddConfiguredProductResultResolver,
  ConfiguredProductResolver,
  SetLineDecorationResultResolver,
} from './api/shop.resolver';
import { orderFields, orderLineFields, productFields } from './config/custom-fields';
import { decorationProcess } from './config/decoration-process';
import { LineChangeBatches } from './config/line-change-batch';
import { MinimumInterceptor } from './config/minimum-interceptor';
import { decorationNoticeTask } from './config/notice-task';
import { OwnOrderAccess } from './config/own-order-access';
import { productionProcess } from './config/production-process';
import { DECORATION_OPTIONS, manageProductionPermission } from './constants';
import { DecorationNotice } from './entities/decoration-notice.entity';
import { ImprintMethod, ImprintMethodTranslation } from './entities/imprint-method.entity';
import { ProductDecorationRule, ProductImprint } from './entities/product-decoration-rule.entity';
import { VisitorOrder } from './entities/visitor-order.entity';
import './history';
import type { DecorationOptions } from './options';
import { ActiveCart } from './services/active-cart';
import { BulkLines } from './services/bulk-lines';
import { ConfiguredProductService } from './services/configured-product.service';
import { ChargesInCurrency } from './services/charges-in-currency';
import { DecorationCharges } from './services/decoration-charges';
import { DecorationNotices } from './services/decoration-notices';
import { DecorationRules } from './services/decoration-rules';
import { DesignService } from './services/design.service';
import { EqualLines } from './services/equal-lines';
import { ImprintMethodsService } from './services/imprint-methods.service';
import { ItemNames } from './services/item-names';
import { LineDecorationService } from './services/line-decoration.service';
import { LineDecorations } from './services/line-decorations';
import { OrderOwnership } from './services/order-ownership';
import { OrderTaxes } from './services/order-taxes';
import { PlacedDecorationService } from './services/placed-decoration.service';
import { ProductDecorationService } from './services/product-decoration.service';
import { ProductionLock } from './services/production-lock';
import { QuantityMatrixService } from './services/quantity-matrix.service';
import { ReadinessService } from './services/readiness.service';
import { messages } from './translations';
import './types';

const defaults: DecorationOptions = { changesSettleAfterSeconds: 120 };
const shared = [DecoratedProductResolver, DecorationLockedResolver, LineDecorationResolver];

/**
 * Products that are configured: a grid of quantities, minimum quantities, and decoration with its charges.
 *
 * Create imprint methods (`createImprintMethod`), say what each product allows (`setProductDecoration`), and customers
 * add whole grids with `addConfiguredProductToOrder` and decorate lines with `setLineDecoration`.
 */
@VendurePlugin({
  compatibility: '^3.0.0',
  imports: [PluginCommonModule, ArtworkPlugin, CurrencyConversionPlugin, ExactPricesPlugin, OrderRecalculationPlugin],
  entities: [
    DecorationNotice,
    ImprintMethod,
    ImprintMethodTranslation,
    ProductDecorationRule,
    ProductImprint,
    VisitorOrder,
  ],
  providers: [
    ActiveCart,
    BulkLines,
    ConfiguredProductService,
    ChargesInCurrency,
    DecorationCharges,
    DecorationNotices,
    DecorationRules,
    DesignService,
    EqualLines,
    ImprintMethodsService,
    ItemNames,
    LineDecorationService,
    LineDecorations,
    OrderOwnership,
    OrderTaxes,
    PlacedDecorationService,
    ProductDecorationService,
    ProductionLock,
    QuantityMatrixService,
    ReadinessService,
    { provide: APP_INTERCEPTOR, useClass: LineChangeBatches },
    { provide: DECORATION_OPTIONS, useFactory: () => DecorationPlugin.options },
  ],
  exports: [DecorationRules, ImprintMethodsService, LineDecorations, ProductDecorationService],
  adminApiExtensions: {
    schema: adminSchema,
    resolvers: [...shared, ImprintMethodsResolver, ProductDecorationResolver],
  },
  shopApiExtensions: {
    schema: shopSchema,
    resolvers: [
      ...shared,
      ConfiguredProductResolver,
      AddConfiguredProductResultResolver,
      SetLineDecorationResultResolver,
    ],
  },
  configuration: config => {
    const { authOptions, customFields, orderOptions, schedulerOptions, shippingOptions } = config;
    customFields.Product = [...(customFields.Product ?? []), ...productFields];
    customFields.Order = [...(customFields.Order ?? []), ...orderFields];
    customFields.OrderLine = [...(customFields.OrderLine ?? []), ...orderLineFields];
    orderOptions.process = [...(orderOptions.process ?? []), decorationProcess];
    orderOptions.orderByCodeAccessStrategy = new OwnOrderAccess();
    orderOptions.orderInterceptors = [...(orderOptions.orderInterceptors ?? []), new MinimumInterceptor()];
    shippingOptions.process = [...(shippingOptions.process ?? []), productionProcess];
    authOptions.customPermissions = [...(authOptions.customPermissions ?? []), manageProductionPermission];
    schedulerOptions.tasks = [...(schedulerOptions.tasks ?? []), decorationNoticeTask];
    return config;
  },
})
export class DecorationPlugin implements OnApplicationBootstrap {
  static options: DecorationOptions = defaults;

  static init(options: Partial<DecorationOptions> = {}): Type<DecorationPlugin> {
    this.options = { ...defaults, ...options };
    return DecorationPlugin;
  }

  constructor(private i18n: I18nService) {}

  onApplicationBootstrap(): void {
    for (const [language, resources] of Object.entries(messages)) this.i18n.addTranslation(language, resources);
  }
}
