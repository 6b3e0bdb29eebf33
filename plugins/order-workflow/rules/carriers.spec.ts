import { describe, expect, it } from 'vitest';
import { CARRIERS, findCarrier, trackingUrl } from './carriers';

describe('A13 carriers', () => {
  it.each([
    ['Colissimo', '8R00000000001', 'https://www.laposte.fr/outils/suivre-vos-envois?code=8R00000000001'],
    ['la poste', '1L 000 000', 'https://www.laposte.fr/outils/suivre-vos-envois?code=1L000000'],
    ['La Poste - Colissimo', '8R1', 'https://www.laposte.fr/outils/suivre-vos-envois?code=8R1'],
    ['CHRONOPOST', 'XY1', 'https://www.chronopost.fr/tracking-no-cms/suivi-page?listeNumerosLT=XY1'],
    ['ups', '1Z999', 'https://www.ups.com/track?tracknum=1Z999'],
    ['DHL Express', '123', 'https://www.dhl.com/fr-fr/home/tracking.html?tracking-id=123'],
  ])('%s follows %s at its own page', (carrier, number, address) => {
    expect(trackingUrl(CARRIERS, carrier, number)).toBe(address);
  });

  it('has no link for free text or without a number', () => {
    expect(trackingUrl(CARRIERS, 'Coursier du quartier', '12')).toBeNull();
    expect(trackingUrl(CARRIERS, 'UPS', ' ')).toBeNull();
    expect(findCarrier(CARRIERS, '')).toBeUndefined();
  });

  it('lets no number change the address', () => {
    expect(trackingUrl(CARRIERS, 'UPS', 'a&b=c/../#x')).toBe(
      'https://www.ups.com/track?tracknum=a%26b%3Dc%2F..%2F%23x',
    );
    expect(trackingUrl(CARRIERS, 'UPS', '$&')).toBe('https://www.ups.com/track?tracknum=%24%26');
  });
});
