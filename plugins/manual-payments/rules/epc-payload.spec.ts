import { describe, expect, it } from 'vitest';
import { epcPayload } from './epc-payload';

const account = { holder: 'La  Papeterie SAS', iban: 'FR7630006000011234567890189', bic: 'AGRIFRPP' };

describe('EPC QR payload', () => {
  it('has the lines of EPC069-12 in order', () => {
    expect(epcPayload(account, 123_405, 'RF48ORD00012')?.split('\n')).toEqual([
      'BCD',
      '002',
      '1',
      'SCT',
      'AGRIFRPP',
      'La Papeterie SAS',
      'FR7630006000011234567890189',
      'EUR1234.05',
      '',
      'RF48ORD00012',
    ]);
  });

  it('carries no amount of zero', () => {
    expect(epcPayload(account, 0, 'RF48ORD00012')).toBeNull();
  });
});
