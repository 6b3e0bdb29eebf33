import type { Order } from '@vendure/core';

const present = (texts: (string | null | undefined)[]): string[] =>
  texts.map(text => text?.trim() ?? '').filter(text => text !== '');
const joined = (...texts: (string | null | undefined)[]) => present(texts).join(' ');

/** Whom to ask about the order. */
export function customerLines({ billingAddress, customer }: Pick<Order, 'billingAddress' | 'customer'>): string[] {
  return present([
    billingAddress?.company,
    joined(customer?.firstName, customer?.lastName),
    customer?.emailAddress,
    customer?.phoneNumber || billingAddress?.phoneNumber,
  ]);
}

/** Where it goes, without the country. */
export function deliveryLines({ shippingAddress: address }: Pick<Order, 'shippingAddress'>): string[] {
  return present([
    address?.company,
    address?.fullName,
    address?.streetLine1,
    address?.streetLine2,
    joined(address?.postalCode, address?.city),
    address?.province,
    address?.phoneNumber,
  ]);
}
