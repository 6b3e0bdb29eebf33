import type { OnApplicationBootstrap } from '@nestjs/common';
import { I18nService, PluginCommonModule, type Type, VendurePlugin } from '@vendure/core';
import {
  CancelAndRefundOrderResultResolver,
  OrderCancellationPreviewResolver,
  OrderCancellationResolver,
  OrderSurplusResolver,
  RefundSurplusResultResolver,
  SurplusResolver,
} from './api/admin.resolver';
import { OneAtATimeResolver } from './api/one-at-a-time.resolver';
import {
  OrderPartialRefundResolver,
  PartialRefundResolver,
  RefundPartOfOrderResultResolver,
} from './api/partial-refund.resolver';
import { adminSchema } from './api/schema';
import { refundGuard } from './config/refund-guard';
import { cancelAndRefundOrderPermission } from './constants';
import { GiveBackService } from './services/give-back.service';
import { OrderCancellationService } from './services/order-cancellation.service';
import { PartialRefundService } from './services/partial-refund.service';
import { RefundLimitService } from './services/refund-limit.service';
import { SurplusService } from './services/surplus.service';
import { messages } from './translations';

/**
 * Cancelling by one button. `cancelAndRefundOrder` cancels a placed order with all that hangs on it and gives its money back,
 * in one transaction. What follows from a cancellation (stock, points, status, credit notes, the mail) is done by whoever
 * hears of it. Vendure's own `cancelOrder`, `refundOrder` and `settleRefund` run one after the other on one order.
 */
@VendurePlugin({
  compatibility: '^3.0.0',
  imports: [PluginCommonModule],
  providers: [GiveBackService, OrderCancellationService, PartialRefundService, RefundLimitService, SurplusService],
  exports: [OrderCancellationService, PartialRefundService, SurplusService],
  adminApiExtensions: {
    schema: adminSchema,
    resolvers: [
      CancelAndRefundOrderResultResolver,
      OneAtATimeResolver,
      OrderCancellationPreviewResolver,
      OrderCancellationResolver,
      OrderPartialRefundResolver,
      OrderSurplusResolver,
      PartialRefundResolver,
      RefundPartOfOrderResultResolver,
      RefundSurplusResultResolver,
      SurplusResolver,
    ],
  },
  configuration: config => {
    const { authOptions, paymentOptions } = config;
    authOptions.customPermissions = [...(authOptions.customPermissions ?? []), cancelAndRefundOrderPermission];
    paymentOptions.refundProcess = [refundGuard, ...(paymentOptions.refundProcess ?? [])];
    return config;
  },
})
export class OrderCancellationPlugin implements OnApplicationBootstrap {
  static init(): Type<OrderCancellationPlugin> {
    return OrderCancellationPlugin;
  }

  constructor(private i18n: I18nService) {}

  onApplicationBootstrap(): void {
    for (const [language, resources] of Object.entries(messages)) this.i18n.addTranslation(language, resources);
  }
}
