import {
  type ChannelAware,
  Collection,
  Customer,
  Facet,
  type ID,
  PaymentMethod,
  Product,
  ProductVariant,
  Promotion,
  ShippingMethod,
  type Type,
  type VendureEntity,
} from '@vendure/core';

export type SharedThing = VendureEntity & ChannelAware;

/** What may belong to several stores at once, by the name that it has in Vendure's mutations. */
const KINDS: Readonly<Record<string, Type<SharedThing> | undefined>> = {
  Collection,
  Customer,
  Facet,
  PaymentMethod,
  Product,
  ProductVariant,
  Promotion,
  ShippingMethod,
};

/**
 * Changed for one store only, or of a person whom both stores know: `updateCustomer` is about a customer of one's own, the
 * price of a variant is each store's. Deleting a payment method outside the default channel takes it out of the store only.
 */
const OWN_AFFAIRS = [
  'updateCustomer',
  'updateProductVariant',
  'updateProductVariants',
  'deletePaymentMethod',
  'deletePaymentMethods',
];

interface Arguments {
  id?: ID;
  ids?: ID[];
  input?: { id?: ID } | { id?: ID }[];
}

/** Which things a mutation of Vendure's changes or deletes for all the stores that have them; null for none. */
export function sharedThings(mutation: string, args: Arguments): { kind: Type<SharedThing>; ids: ID[] } | null {
  const [, name = ''] = /^(?:update|delete)(.+?)s?$/.exec(mutation) ?? [];
  const kind = KINDS[name];
  return kind && !OWN_AFFAIRS.includes(mutation) ? { kind, ids: idsOf(args) } : null;
}

/** Which groups of customers a mutation changes or deletes for all stores, since a group is of no store. */
export function sharedGroups(mutation: string, args: Arguments): ID[] {
  return /^(update|delete)CustomerGroups?$/.test(mutation) ? idsOf(args) : [];
}

function idsOf({ id, ids, input }: Arguments): ID[] {
  const inputs = Array.isArray(input) ? input : [input];
  return [id, ...(ids ?? []), ...inputs.map(one => one?.id)].filter(found => found != null);
}
