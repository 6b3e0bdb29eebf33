import {
  DefaultGuestCheckoutStrategy,
  GuestCheckoutError,
  type GuestCheckoutStrategy,
  type Injector,
  type Order,
  type RequestContext,
} from '@vendure/core';
import { StoreService } from '../../store-settings';

type Result = ReturnType<GuestCheckoutStrategy['setCustomerForOrder']>;
type Input = Parameters<GuestCheckoutStrategy['setCustomerForOrder']>[2];

/** Guests are refused unless the store allows them (A2); what else core checks stays. */
export class StoreGuestCheckoutStrategy extends DefaultGuestCheckoutStrategy {
  private stores: StoreService;

  override init(injector: Injector): void {
    super.init(injector);
    this.stores = injector.get(StoreService);
  }

  override async setCustomerForOrder(ctx: RequestContext, order: Order, input: Input): Promise<Awaited<Result>> {
    const store = await this.stores.ofOrder(ctx, order.id);
    if (!ctx.activeUserId && !store.customFields.guestCheckout) {
      return new GuestCheckoutError({ errorDetail: ctx.translate('checkout.accountRequired') });
    }
    return super.setCustomerForOrder(ctx, order, input);
  }
}
