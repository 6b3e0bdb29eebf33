import type { Order } from '@vendure/core';
import type { OrderSummary } from '../../order-summary';
import type { OrderPaymentKind } from '../../manual-payments';
import { formatMoney } from './formats';
import type { PageLanguage } from './words';
import { WORDS } from './words';

export interface OrderDetailsLine {
  name: string;
  quantity: number;
  unitPrice: string;
  price: string;
}

export interface OrderDetailsRow {
  label: string;
  amount: string;
  /** The rows that a reader looks for: the total, what is still due. */
  strong: boolean;
}

/** What a customer has to do so that the money arrives. */
export interface OrderDetailsHowToPay {
  method: 'cheque' | 'cash' | 'bank-transfer';
  text: string;
  amount: string;
  payee: string | null;
  addressLines: string[];
  accountHolder: string | null;
  iban: string | null;
  bic: string | null;
  reference: string | null;
  epcPayload: string | null;
}

export interface OrderDetailsPayment {
  kind: OrderPaymentKind;
  label: string;
  amount: string;
  awaited: boolean;
  receivedOn: string | null;
  reference: string | null;
  howToPay: OrderDetailsHowToPay | null;
}

export interface OrderDetailsDelivery {
  state: string;
  stateLabel: string;
  carrier: string | null;
  trackingCode: string | null;
  /** The carrier's page on which the parcel is followed. */
  trackingUrl: string | null;
  lines: { name: string; quantity: number }[];
}

/** An order as its customer reads it, every text in one language, ready for a template. */
export interface OrderDetails {
  code: string;
  language: PageLanguage;
  placedOn: string | null;
  cancelled: boolean;
  customerName: string;
  status: { label: string; color: string; textColor: string };
  priceNote: string;
  lines: OrderDetailsLine[];
  review: OrderDetailsRow[];
  payments: OrderDetailsPayment[];
  deliveries: OrderDetailsDelivery[];
  /** Null once there is nothing to expect any more: delivered, or cancelled. */
  expectedOn: string | null;
  shippingAddress: string[];
  billingAddress: string[];
}

/** The review table, row by row; rows about nothing are left out. */
export function reviewRows(summary: OrderSummary, currencyCode: string, language: PageLanguage): OrderDetailsRow[] {
  const words = WORDS[language];
  const row = (label: string, amount: number, strong = false) => ({
    label,
    amount: formatMoney(amount, currencyCode, language),
    strong,
  });
  return [
    row(words.subtotal, summary.subtotal),
    ...(summary.couponDiscount ? [row(words.discount, summary.couponDiscount)] : []),
    row(words.shipping, summary.shipping),
    ...(summary.surcharges ? [row(words.surcharges, summary.surcharges)] : []),
    row(words.tax, summary.tax),
    row(words.total, summary.total, true),
    ...(summary.pointsRedeemed
      ? [row(words.pointsRedeemed, -summary.pointsRedeemed), row(words.amountDue, summary.amountDue)]
      : []),
    ...(summary.depositAmount === null ? [] : [row(words.depositAmount, summary.depositAmount, true)]),
    row(words.amountPaid, summary.amountPaid),
    summary.balanceDue < 0
      ? row(words.overpaid, -summary.balanceDue, true)
      : row(words.balanceDue, summary.balanceDue, true),
  ];
}

/** What a payment is called: deposit and balance by what they are, the others by how they are paid. */
export function paymentLabel(kind: OrderPaymentKind, awaited: boolean, method: string, language: PageLanguage): string {
  const words = WORDS[language];
  if (kind === 'DEPOSIT') return `${words.depositAmount} (${method})`;
  if (kind !== 'BALANCE') return method;
  // How a balance will come is not known before.
  return awaited ? words.balance : `${words.balance} (${method})`;
}

/** A postal address, a line each, without empty ones. */
export function addressLines(address: Order['shippingAddress'] | null | undefined): string[] {
  if (!address) return [];
  const city = [address.postalCode, address.city].filter(Boolean).join(' ');
  const lines = [
    address.company,
    address.fullName,
    address.streetLine1,
    address.streetLine2,
    city,
    address.province,
    address.country,
    address.phoneNumber,
  ];
  return lines.filter((line): line is string => !!line?.trim());
}

/** Dark or white text, whichever can be read on `color` (`#RRGGBB`). */
export function textColorOn(color: string): string {
  const channels = [1, 3, 5].map(start => parseInt(color.slice(start, start + 2), 16) / 255);
  const [red, green, blue] = channels.map(value =>
    value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4),
  );
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return luminance > 0.179 ? '#1c1c1c' : '#ffffff';
}
