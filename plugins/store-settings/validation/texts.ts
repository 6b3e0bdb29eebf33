import { rule, type TextRule } from './rule';

const CONTROL_CHARACTERS = /\p{Cc}/u;

function isWebAddress(value: string): boolean {
  if (/[\s<>"]/.test(value) || !/^https?:\/\//i.test(value)) return false;
  try {
    const { hostname, username, password } = new URL(value);
    return hostname !== '' && username === '' && password === '';
  } catch {
    return false;
  }
}

/** A megabyte pasted by mistake, or by malice, is refused before anything looks at it. */
export const atMost = (length: number): TextRule =>
  rule(value => value.length <= length, {
    fr: `ne peut pas dépasser ${length} caractères`,
    en: `cannot be longer than ${length} characters`,
  });

/** What ends up in a mail's header or in one line of a document. */
export const singleLine = rule(value => !CONTROL_CHARACTERS.test(value), {
  fr: 'doit tenir sur une seule ligne',
  en: 'must be a single line',
});

export const notBlank = rule(value => value.trim() !== '', {
  fr: 'ne peut pas être composé d’espaces',
  en: 'cannot be made of spaces',
});

export const email = rule(
  value => /^[^\s@<>()[\]\\,;:"]+@[a-z0-9](?:[a-z0-9-]*\.)+[a-z][a-z0-9-]+$/i.test(value) && !value.includes('..'),
  { fr: 'n’est pas une adresse e-mail valide', en: 'is not a valid e-mail address' },
);

export const webAddress = rule(isWebAddress, {
  fr: 'doit être une adresse web commençant par http:// ou https://',
  en: 'must be a web address that begins with http:// or https://',
});

/** The quotes are how ICU messages, which every message of the API passes through, write a brace. */
export const orderAddressPattern = rule(
  value => value.includes('{code}') && isWebAddress(value.replaceAll('{code}', 'ORD-00001')),
  {
    fr: "doit être une adresse web contenant '{code}', que le numéro de commande remplace",
    en: "must be a web address that contains '{code}', which the order code replaces",
  },
);

export const codePrefix = rule(value => /^[A-Z0-9][A-Z0-9-]{0,9}$/.test(value), {
  fr: 'se compose de 1 à 10 majuscules, chiffres ou tirets, et ne commence pas par un tiret',
  en: 'is made of 1 to 10 capitals, digits or hyphens, and does not begin with a hyphen',
});

const COUNTRIES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** ISO 3166-1 alpha-2, as this runtime's own data knows it. */
export const countryCode = rule(value => /^[A-Z]{2}$/.test(value) && COUNTRIES.of(value) !== undefined, {
  fr: 'doit être un code de pays à deux lettres (FR, BE, US…)',
  en: 'must be a two-letter country code (FR, BE, US…)',
});

/** The endings by which people call what can be printed from. */
export const artworkFormat = rule(value => /^\.?(png|jpe?g|webp|svg|pdf|ai|eps|tiff?)$/i.test(value.trim()), {
  fr: 'se choisit parmi png, jpg, webp, svg, pdf, ai, eps et tiff',
  en: 'is one of png, jpg, webp, svg, pdf, ai, eps and tiff',
});
