import type { Channel } from '@vendure/core';
import { storeName, textRules, textSetting } from '../../store-settings';

/** Where transfers to a store go: IBAN and BIC in the electronic format, an empty BIC where the store names none. */
export interface BankAccount {
  holder: string;
  iban: string;
  bic: string;
}

/** Null where the store has no IBAN. */
export function storeAccount(store: Channel): BankAccount | null {
  const iban = textSetting(store, 'iban');
  if (iban === null) return null;
  return {
    holder: textSetting(store, 'legalName') ?? storeName(store),
    iban: textRules.electronicIban(iban),
    bic: textRules.electronicBic(textSetting(store, 'bic') ?? ''),
  };
}
