import { EntityHydrator, type Injector, type OrderProcess, type OrderState, ZoneService } from '@vendure/core';
import { StoreService, textSetting } from '../../store-settings';
import { isOver } from '../rules/date-needed';
import { isServed } from '../rules/served-countries';
import { CouponService } from '../services/coupon.service';
import { OrderNumberService } from '../services/order-number.service';
import { isCustomersStep } from '../rules/customers-step';

let coupons: CouponService;
let numbers: OrderNumberService;
let stores: StoreService;
let hydrator: EntityHydrator;
let zones: ZoneService;

/**
 * On the way to payment: an account where the store wants one (A2), the current terms where it has any (A3), an address in
 * the store's shipping zone, no coupons where it takes none (B9), a date needed that is not over (B7), all for customers
 * only, since an administrator's draft is the administrator's word; then the order's number (A8). The language of an order is
 * the one in which its customer last went on with it.
 */
export const checkoutProcess: OrderProcess<OrderState> = {
  init(injector: Injector) {
    coupons = injector.get(CouponService);
    numbers = injector.get(OrderNumberService);
    stores = injector.get(StoreService);
    hydrator = injector.get(EntityHydrator);
    zones = injector.get(ZoneService);
  },
  async onTransitionStart(from, to, { ctx, order }) {
    if (isCustomersStep(from, to, ctx)) order.customFields.placedLanguage = ctx.languageCode;
    if (to !== 'ArrangingPayment' || ctx.apiType !== 'shop') return undefined;
    const store = await stores.ofOrder(ctx, order.id);
    const termsVersion = textSetting(store, 'termsVersion');
    if (order.customer) await hydrator.hydrate(ctx, order, { relations: ['customer.user'] });
    if (!store.customFields.guestCheckout && order.customer && !order.customer.user)
      return ctx.translate('checkout.accountRequired');
    if (termsVersion && order.customFields.termsVersion !== termsVersion) {
      return ctx.translate('checkout.termsRequired', { version: termsVersion });
    }
    const { countryCode, country } = order.shippingAddress;
    const zone = (await zones.getAllWithMembers(ctx)).find(({ id }) => id === store.defaultShippingZone?.id);
    if (countryCode && zone && !isServed(zone, countryCode)) {
      return ctx.translate('checkout.countryNotServed', { country: country ?? countryCode });
    }
    // One that was applied while the store was giving up coupons: its price is not this order's any more.
    if (order.couponCodes.length && !(await coupons.areAccepted(ctx, order.id))) {
      return ctx.translate('checkout.couponsNotAccepted', { codes: order.couponCodes.join(', ') });
    }
    // A cart may have been left for longer than the customer could wait.
    const { dateNeeded } = order.customFields;
    return dateNeeded && isOver(dateNeeded) ? ctx.translate('checkout.dateNeededOver') : undefined;
  },
  async onTransitionEnd(_from, to, { ctx, order }) {
    if (to === 'ArrangingPayment' && order.customFields.orderNumber == null) await numbers.number(ctx, order);
  },
};
