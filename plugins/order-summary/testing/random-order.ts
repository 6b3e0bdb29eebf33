import { Order, OrderLine, Payment, Refund, ShippingLine, Surcharge } from '@vendure/core';

/** Makes orders of all kinds, worked out as Vendure works them out, and payments for them. */
export class RandomOrders {
  constructor(private next: () => number) {}

  /** A whole number from 0 to `most`. */
  upTo(most: number): number {
    return Math.floor(this.next() * (most + 1));
  }

  /** Two rates of tax and none, prices with or without it, coupons, tenths of a cent, shipping, charges, cancelled pieces. */
  order(): Order {
    const includesTax = this.sometimes(0.5);
    const order = new Order({ currencyCode: 'EUR' as never });
    order.lines = this.list(6, () => this.line(includesTax));
    order.surcharges = this.list(
      2,
      () => new Surcharge({ description: 'Frais', sku: '', listPrice: this.upTo(5000), ...this.taxed(includesTax) }),
    );
    order.shippingLines = this.list(1, () => this.shippingLine(includesTax));
    const sum = <T>(items: T[], amount: (item: T) => number) => items.reduce((total, item) => total + amount(item), 0);
    order.subTotal = sum(order.lines, line => line.proratedLinePrice) + sum(order.surcharges, ({ price }) => price);
    order.subTotalWithTax =
      sum(order.lines, line => line.proratedLinePriceWithTax) + sum(order.surcharges, line => line.priceWithTax);
    order.shipping = sum(order.shippingLines, line => line.discountedPrice);
    order.shippingWithTax = sum(order.shippingLines, line => line.discountedPriceWithTax);
    return order;
  }

  /** Points up to all of it, and money in up to three parts, some of it awaited, some given back. */
  payments(total: number): Payment[] {
    const points = this.sometimes(0.4) ? this.upTo(total) : 0;
    const due = total - points;
    const first = this.upTo(due);
    const second = this.upTo(due - first);
    return [
      ...(points ? [this.payment(points, this.sometimes(0.5) ? 'Reserved' : 'Settled', 'points')] : []),
      this.payment(first, this.sometimes(0.5) ? 'Settled' : 'Authorized'),
      this.payment(second, this.sometimes(0.5) ? 'Settled' : 'Cancelled'),
    ];
  }

  private payment(amount: number, state: string, kind?: string): Payment {
    const refunds = this.sometimes(0.2)
      ? [new Refund({ total: this.upTo(amount), state: this.sometimes(0.7) ? 'Settled' : 'Pending' })]
      : [];
    const payment = new Payment({ amount, state: state as Payment['state'], refunds });
    payment.metadata = kind ? { kind } : {};
    return payment;
  }

  private line(includesTax: boolean): OrderLine {
    const quantity = this.upTo(200);
    const listPrice = this.sometimes(0.3) ? this.upTo(200_000) / 10 : this.upTo(20_000);
    const orderPlacedQuantity = quantity + (this.sometimes(0.2) ? this.upTo(20) : 0);
    const coupon = this.sometimes(0.4) ? [discount(-Math.floor(listPrice * orderPlacedQuantity * this.next()))] : [];
    return new OrderLine({ listPrice, quantity, orderPlacedQuantity, adjustments: coupon, ...this.taxed(includesTax) });
  }

  private shippingLine(includesTax: boolean): ShippingLine {
    const listPrice = this.upTo(3000);
    const adjustments = this.sometimes(0.3) ? [discount(-this.upTo(listPrice))] : [];
    return new ShippingLine({ listPrice, adjustments, ...this.taxed(includesTax) });
  }

  private taxed(listPriceIncludesTax: boolean) {
    const taxRate = [20, 6.15, 0][this.upTo(2)];
    return { listPriceIncludesTax, taxLines: [{ description: 'TVA', taxRate }] };
  }

  private list<T>(most: number, make: () => T): T[] {
    return Array.from({ length: this.upTo(most) }, make);
  }

  private sometimes(probability: number): boolean {
    return this.next() < probability;
  }
}

const discount = (amount: number) => ({
  adjustmentSource: 'PROMOTION:1',
  type: 'PROMOTION' as never,
  description: 'Coupon',
  amount,
});
