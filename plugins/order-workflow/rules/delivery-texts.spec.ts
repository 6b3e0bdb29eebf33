import { describe, expect, it } from 'vitest';
import { checkTexts } from './delivery-texts';

describe('checkTexts', () => {
  it.each([{}, { carrier: null, trackingCode: '' }, { carrier: 'Colis Privé', trackingCode: 'x'.repeat(200) }])(
    'takes %j',
    texts => {
      expect(() => {
        checkTexts(texts);
      }).not.toThrow();
    },
  );

  it.each(['carrier', 'trackingCode'])('refuses a long %s, or one of several lines', field => {
    expect(() => {
      checkTexts({ [field]: 'x'.repeat(201) });
    }).toThrow('orderWorkflow.textTooLong');
    for (const text of ['DHL\nExpress', 'DHL\r', 'DHL\t1', 'DHL\u0085']) {
      expect(() => {
        checkTexts({ [field]: text });
      }).toThrow('orderWorkflow.severalLines');
    }
  });
});
