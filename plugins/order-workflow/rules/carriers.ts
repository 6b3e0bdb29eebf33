/** Somebody who brings parcels. */
export interface Carrier {
  code: string;
  /** What merchant and customer read, and what a delivery keeps. */
  name: string;
  /** Other names under which it is known. */
  aliases?: readonly string[];
  /** Where a parcel is followed, with `{code}` in place of its number; none where the carrier has no such page. */
  trackingUrlPattern?: string;
}

/** Those that a French shop meets. Any other carrier is free text, without a link. */
export const CARRIERS: readonly Carrier[] = [
  {
    code: 'colissimo',
    name: 'Colissimo',
    aliases: ['La Poste Colissimo'],
    trackingUrlPattern: 'https://www.laposte.fr/outils/suivre-vos-envois?code={code}',
  },
  {
    code: 'la-poste',
    name: 'La Poste',
    aliases: ['Lettre suivie'],
    trackingUrlPattern: 'https://www.laposte.fr/outils/suivre-vos-envois?code={code}',
  },
  {
    code: 'chronopost',
    name: 'Chronopost',
    trackingUrlPattern: 'https://www.chronopost.fr/tracking-no-cms/suivi-page?listeNumerosLT={code}',
  },
  { code: 'ups', name: 'UPS', trackingUrlPattern: 'https://www.ups.com/track?tracknum={code}' },
  {
    code: 'dhl',
    name: 'DHL',
    aliases: ['DHL Express'],
    trackingUrlPattern: 'https://www.dhl.com/fr-fr/home/tracking.html?tracking-id={code}',
  },
];

/** Letters and digits only, so that « La Poste - Colissimo » and "la poste colissimo" are one. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^\p{Letter}\p{Number}]/gu, '')
    .toLowerCase();

/** The carrier of that name, code or other name; undefined for free text. */
export function findCarrier(carriers: readonly Carrier[], text: string): Carrier | undefined {
  const wanted = plain(text);
  return carriers.find(({ code, name, aliases = [] }) =>
    [code, name, ...aliases].some(known => plain(known) === wanted),
  );
}

/** Where the parcel is followed; null without a number, or where the carrier is none of the list. */
export function trackingUrl(carriers: readonly Carrier[], carrier: string, trackingCode: string): string | null {
  const number = trackingCode.replace(/\s+/g, '');
  const pattern = findCarrier(carriers, carrier)?.trackingUrlPattern;
  return pattern && number ? pattern.replace('{code}', () => encodeURIComponent(number)) : null;
}
