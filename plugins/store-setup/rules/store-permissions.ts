import { Permission, type PermissionDefinition } from '@vendure/core';

const OF_STORES = [
  'Catalog',
  'Product',
  'Collection',
  'Facet',
  'Asset',
  'Tag',
  'Customer',
  'CustomerGroup',
  'Order',
  'Promotion',
  'PaymentMethod',
  'ShippingMethod',
];

/** What a store reads of the whole installation and changes for nobody else; its own settings aside. */
const SHARED = [
  Permission.ReadChannel,
  Permission.UpdateChannel,
  Permission.ReadStockLocation,
  Permission.ReadCountry,
  Permission.ReadTaxCategory,
  Permission.ReadTaxRate,
  Permission.ReadZone,
];

/**
 * What the administrators of one store may do there: all that a store has of its own, and what plugins add, but nothing that
 * other stores would feel (stores, sellers, taxes, zones, administrators, the system).
 */
export function storePermissions(custom: readonly PermissionDefinition[], withheld: readonly string[]): Permission[] {
  const ofStores = OF_STORES.flatMap(name => ['Create', 'Read', 'Update', 'Delete'].map(verb => `${verb}${name}`));
  const added = custom.flatMap(definition =>
    definition.getMetadata().filter(({ assignable, internal }) => assignable && !internal),
  );
  const all: string[] = [...ofStores, ...SHARED, ...added.map(({ name }) => name)];
  return all.filter((name): name is Permission => !withheld.includes(name));
}
