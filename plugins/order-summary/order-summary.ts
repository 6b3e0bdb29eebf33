/** Figures of an order in minor units, as read from Vendure. */
export interface OrderFigures {
  currencyCode: string;
  /** Merchandise before discounts, without tax. */
  merchandise: number;
  /** Shipping before discounts, without tax. */
  shipping: number;
  surcharges: number;
  /** Vendure's totals, after discounts. */
  total: number;
  totalWithTax: number;
  pointsRedeemed: number;
  depositAmount: number | null;
  /** Received less refunded, points aside. */
  amountPaid: number;
}

/** The review table. All amounts in minor units; see the contract for what each is. */
export interface OrderSummary {
  currencyCode: string;
  subtotal: number;
  couponDiscount: number;
  shipping: number;
  surcharges: number;
  tax: number;
  total: number;
  pointsRedeemed: number;
  amountDue: number;
  depositAmount: number | null;
  amountPaid: number;
  balanceDue: number;
}

/**
 * The review table out of an order's figures. The discount is what lies between the parts and Vendure's net total, so
 * that subtotal + couponDiscount + shipping + surcharges + tax is the total to the cent whatever was rounded where.
 */
export function orderSummary(figures: OrderFigures): OrderSummary {
  const { currencyCode, merchandise, shipping, surcharges, total, totalWithTax, pointsRedeemed, amountPaid } = figures;
  const amountDue = totalWithTax - pointsRedeemed;
  return {
    currencyCode,
    subtotal: merchandise,
    couponDiscount: total - merchandise - shipping - surcharges,
    shipping,
    surcharges,
    tax: totalWithTax - total,
    total: totalWithTax,
    pointsRedeemed,
    amountDue,
    depositAmount: figures.depositAmount,
    amountPaid,
    balanceDue: amountDue - amountPaid,
  };
}
