import { LocaleCurrencyNamePipe } from '@vendure/admin-ui/core';
import type { Choice } from '../shared/choice';

/** Currencies by name and code. @param language the reader's */
export function currencyChoices(codes: readonly string[], language: string): Choice[] {
  const names = new LocaleCurrencyNamePipe();
  return codes.map(id => ({ id, name: `${id} (${String(names.transform(id, 'name', language))})` }));
}
