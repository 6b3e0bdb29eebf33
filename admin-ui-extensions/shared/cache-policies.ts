import { EnvironmentProviders, inject, provideAppInitializer } from '@angular/core';
import { InMemoryCache } from '@apollo/client/core';
import { Apollo } from 'apollo-angular';

/** Parts of an entity that have no id of their own: each screen asks for some of their fields. */
const PARTS = [
  'ChannelCustomFields',
  'CustomerCustomFields',
  'LineDecoration',
  'OrderCancellation',
  'OrderCustomFields',
  'OrderDelivery',
  'OrderSummary',
  'OrderSurplus',
  'OrderWorkflow',
  'RequestableEmail',
];

/** Lists of an entity, or of the API itself, of which the newer answer counts whole. */
const REPLACED = {
  Company: ['possibleDuplicates', 'turnover'],
  Order: ['emails', 'orderPayments'],
  Query: ['companyDuplicates', 'pointsBudgets', 'storePoints'],
};

/**
 * Lets the cache put together what several queries say of one order. Without it the answer for one screen throws away
 * what another has asked for, and Apollo says so in the console.
 */
export function mergeParts(): EnvironmentProviders {
  return provideAppInitializer(() => {
    const { cache } = inject(Apollo).client;
    if (!(cache instanceof InMemoryCache)) return;
    cache.policies.addTypePolicies({
      ...Object.fromEntries(PARTS.map(part => [part, { merge: true }])),
      ...Object.fromEntries(Object.entries(REPLACED).map(([type, fields]) => [type, { fields: replaced(fields) }])),
    });
  });
}

const replaced = (fields: readonly string[]) => Object.fromEntries(fields.map(field => [field, { merge: false }]));
