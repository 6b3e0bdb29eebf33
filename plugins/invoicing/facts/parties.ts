import type { Channel, Order } from '@vendure/core';
import type { InvoiceBuyer, InvoiceSeller } from './invoice-facts';

type Address = Order['billingAddress'];

const present = (text: string | null | undefined): string | null => text?.trim() || null;
const joined = (...texts: (string | null | undefined)[]) => present(texts.map(present).filter(Boolean).join(' '));

/** Who sells: identity, address, legal form and numbers (art. R123-237 C. com., art. 242 nonies A ann. II CGI). */
export function sellerOf(store: Channel, shopName: string): InvoiceSeller {
  const fields = store.customFields;
  return {
    name: shopName,
    legalName: present(fields.legalName) ?? shopName,
    legalForm: present(fields.legalForm),
    shareCapital: present(fields.shareCapital),
    addressLines: (fields.addressLines ?? []).map(present).filter(line => line !== null),
    countryCode: present(fields.countryCode),
    registrationNumber: present(fields.registrationNumber),
    vatNumber: present(fields.vatNumber),
    phone: present(fields.phone),
    website: present(fields.website),
  };
}

/** Who buys, at the billing address or else where it is shipped to; under the customer's name when it has none. */
export function buyerOf(order: Pick<Order, 'billingAddress' | 'shippingAddress' | 'customer'>): InvoiceBuyer {
  const address: Address = present(order.billingAddress?.streetLine1) ? order.billingAddress : order.shippingAddress;
  const customerName = joined(order.customer?.firstName, order.customer?.lastName);
  return {
    company: present(address?.company),
    name: present(address?.fullName) ?? customerName ?? '',
    addressLines: [
      present(address?.streetLine1),
      present(address?.streetLine2),
      joined(address?.postalCode, address?.city),
      present(address?.province),
    ].filter(line => line !== null),
    countryCode: present(address?.countryCode),
  };
}
