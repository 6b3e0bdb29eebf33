import type { GraphqlClient } from './graphql-client';

/** A coupon, `GRATUIT`, with which an order of the administrator's store costs nothing, delivery included; once there, it stays. */
export async function offerEverything(admin: GraphqlClient): Promise<void> {
  const couponCode = 'GRATUIT';
  const { promotions } = await admin.request<{ promotions: { items: { couponCode: string | null }[] } }>(
    `{ promotions { items { couponCode } } }`,
  );
  if (promotions.items.some(promotion => promotion.couponCode === couponCode)) return;
  const { activeChannel } = await admin.request<{ activeChannel: { id: string } }>(`{ activeChannel { id } }`);
  await admin.request(`mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { __typename } }`, {
    input: { id: activeChannel.id, customFields: { couponsEnabled: true } },
  });
  await admin.request(`mutation ($input: CreatePromotionInput!) { createPromotion(input: $input) { __typename } }`, {
    input: {
      enabled: true,
      couponCode,
      conditions: [],
      actions: [
        { code: 'order_percentage_discount', arguments: [{ name: 'discount', value: '100' }] },
        { code: 'free_shipping', arguments: [] },
      ],
      translations: [{ languageCode: 'fr', name: couponCode }],
    },
  });
}
