import { Channel } from '@vendure/core';
import { describe, expect, it } from 'vitest';
import { epcPayload } from './epc-payload';
import { storeAccount } from './store-account';

const store = (customFields: Partial<Channel['customFields']>) => new Channel({ code: 'boutique', customFields });

describe('the account that transfers to a store go to', () => {
  it('is in the electronic format, as EPC069-12 wants it, however it was typed', () => {
    const account = storeAccount(
      store({ legalName: 'La Papeterie SAS', iban: ' fr76 3000-6000 0112 3456-7890 189', bic: 'agri frpp ' }),
    );
    expect(account).toEqual({ holder: 'La Papeterie SAS', iban: 'FR7630006000011234567890189', bic: 'AGRIFRPP' });
    expect(account && epcPayload(account, 100, 'RF48ORD00012')?.split('\n').slice(4, 7)).toEqual([
      'AGRIFRPP',
      'La Papeterie SAS',
      'FR7630006000011234567890189',
    ]);
  });

  it('is held by the store under its name where it has cleared its legal one', () => {
    const iban = 'FR7630006000011234567890189';
    const cleared = { legalName: '', bic: ' ', iban };
    expect(storeAccount(store({ ...cleared, siteName: 'Papeterie' }))).toEqual({ holder: 'Papeterie', iban, bic: '' });
    expect(storeAccount(store({ ...cleared, siteName: ' ' }))?.holder).toBe('boutique');
  });

  it.each([null, '', '  '])('is none where the IBAN is %j', iban => {
    expect(storeAccount(store({ iban }))).toBeNull();
  });
});
