/**
 * What is asked for now of `amountDue` (minor units, points deducted), rounded to the cent; null where there is nothing to
 * divide, so that all of it is due at once: no percentage, 100 %, or an amount of which one part would be nothing.
 * @param percentage in per cent, decimals allowed
 */
export function depositAmount(amountDue: number, percentage: number | null): number | null {
  if (!percentage || percentage < 0 || amountDue <= 0) return null;
  // Half a cent is rounded up even where the product has an error in its last binary digit.
  const deposit = Math.round(Number(((amountDue * percentage) / 100).toFixed(6)));
  return deposit > 0 && deposit < amountDue ? deposit : null;
}
