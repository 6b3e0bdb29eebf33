import type { Order, Payment } from '@vendure/core';
import { depositOf, moneyReceived, pointsRedeemed } from '../payment-kinds';
import type { OrderFigures } from './order-summary';

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

/**
 * What the review table is made of, out of Vendure's order.
 * @param order with lines, surcharges and shipping lines
 * @param payments with their refunds
 */
export function orderFigures(order: Order, payments: Payment[]): OrderFigures {
  return {
    currencyCode: order.currencyCode,
    merchandise: sum(order.lines.map(line => line.linePrice)),
    // Of a rate with tax Vendure gives the net price with its fraction of a cent.
    shipping: sum(order.shippingLines.map(line => Math.round(line.price))),
    surcharges: sum(order.surcharges.map(surcharge => surcharge.price)),
    total: order.total,
    totalWithTax: order.totalWithTax,
    pointsRedeemed: pointsRedeemed(payments),
    depositAmount: depositOf(payments),
    amountPaid: moneyReceived(payments),
  };
}
