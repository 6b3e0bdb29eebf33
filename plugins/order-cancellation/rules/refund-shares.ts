import { isPointsPayment, pointValue } from '../../payment-kinds';
import { inProportion } from '../../proportion';
import { leftOf, type Received } from './to-give-back';

/** What of an amount goes back by which payment, minor units. */
export interface RefundShare<T> {
  payment: T;
  amount: number;
}

const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0);

/** What can be given back of an order altogether, points among it. @param payments with their refunds */
export const refundableOf = (payments: Received[]): number => sum(payments.map(leftOf));

/**
 * A part of an order's money given back as it was paid: in proportion to what each payment has left, to the cent. Points go back
 * whole, so that what rounding leaves of them goes back as money, as long as there is any. The shares add up to `amount`, and none
 * is more than its payment has left. Points come first, as nobody outside has to be asked for them.
 * @param payments with their refunds, oldest first
 * @param amount whole minor units, no more than `refundableOf`
 */
export function refundShares<T extends Received>(payments: T[], amount: number): RefundShare<T>[] {
  const points = payments.filter(isPointsPayment);
  const money = payments.filter(payment => !isPointsPayment(payment));
  const whole = wholePoints(points, inProportion(amount, [...points, ...money].map(leftOf)), amount);
  // What money cannot give back, points do, be it a part of one.
  const missing = Math.max(0, amount - sum(whole) - refundableOf(money));
  const parts = inProportion(
    missing,
    points.map((payment, index) => leftOf(payment) - whole[index]),
  );
  const ofPoints = whole.map((share, index) => share + parts[index]);
  const ofMoney = inProportion(amount - sum(ofPoints), money.map(leftOf));
  const shares = [...ofPoints, ...ofMoney];
  return [...points, ...money]
    .map((payment, index) => ({ payment, amount: shares[index] }))
    .filter(share => share.amount > 0);
}

/** The nearest whole points to each share, no more than there are nor than `amount` altogether. Half a point goes back as money. */
function wholePoints(points: Received[], shares: number[], amount: number): number[] {
  let rest = amount;
  return points.map((payment, index) => {
    const value = pointValue(payment) ?? 1;
    const most = Math.floor(Math.min(leftOf(payment), rest) / value);
    const whole = Math.min(most, Math.ceil(shares[index] / value - 0.5)) * value;
    rest -= whole;
    return whole;
  });
}
