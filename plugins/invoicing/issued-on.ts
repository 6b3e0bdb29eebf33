/** Full payment or first shipment, whichever comes first (delivery: art. 289, I-3 CGI). */
const ISSUED_ON: readonly string[] = [
  'PaymentSettled',
  'PartiallyShipped',
  'Shipped',
  'PartiallyDelivered',
  'Delivered',
];

/** Whether an order in that state has its invoice. */
export const isIssuedOn = (state: string): boolean => ISSUED_ON.includes(state);
