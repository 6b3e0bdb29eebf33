import { idsAreEqual, type ProductVariantPrice, type RequestContext } from '@vendure/core';

/** The price of another currency that the one of the request follows; undefined where it has a price of its own. */
export function rulingPrice(
  ctx: RequestContext,
  prices: readonly ProductVariantPrice[],
): ProductVariantPrice | undefined {
  const ruling = prices.find(
    ({ customFields, channelId }) => customFields?.ruling && idsAreEqual(channelId, ctx.channelId),
  );
  return ruling && ruling.currencyCode !== ctx.currencyCode ? ruling : undefined;
}
