import type { INestApplication } from '@nestjs/common';
import {
  isGraphQlErrorResult,
  LanguageCode,
  orderFixedDiscount,
  Promotion,
  PromotionService,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import type { CouponContent } from './content/coupons';

/** A coupon of the store that the context is in, for any order and any number of times. */
export async function ensureCoupon(app: INestApplication, ctx: RequestContext, coupon: CouponContent): Promise<void> {
  const { code, discount, fr, en } = coupon;
  if (await app.get(TransactionalConnection).getRepository(ctx, Promotion).findOneBy({ couponCode: code })) return;
  const promotion = await app.get(PromotionService).createPromotion(ctx, {
    enabled: true,
    couponCode: code,
    conditions: [],
    actions: [{ code: orderFixedDiscount.code, arguments: [{ name: 'discount', value: String(discount) }] }],
    translations: [
      { languageCode: LanguageCode.fr, name: fr, description: '' },
      { languageCode: LanguageCode.en, name: en, description: '' },
    ],
  });
  if (isGraphQlErrorResult(promotion)) throw new Error(promotion.message);
}
