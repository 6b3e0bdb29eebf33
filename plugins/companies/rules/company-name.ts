/** Written as text or in capitals with dots, at either end of a name: the forms of the countries that are served most. */
const LEGAL_FORMS = new Set(
  (
    'sa sas sasu sarl eurl ei eirl sci scop snc selarl scic gie association asso ' +
    'inc incorporated corp corporation co company llc llp ltd limited plc ' +
    'gmbh ag kg ohg ug ev bv nv vof bvba srl spa sl slu lda oy ab as aps'
  ).split(' '),
);

/** Letters that Unicode does not take apart into a base letter and an accent. */
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', đ: 'd', ł: 'l' };

/** One line, with single spaces and nothing that cannot be seen. */
export function tidyCompanyName(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Case, accents and spaces aside: two names with one key are one company. Empty where there is nothing to read. */
export function companyNameKey(name: string): string {
  return folded(name).replace(/\s/g, '');
}

/** Punctuation and legal form aside as well: “A.C.M.E. SAS” and “Acme” may be one company. */
export function similarNameKey(name: string): string {
  const words = folded(name)
    .replace(/\./g, '')
    .replace(/&/g, ' et ')
    .split(/[^\p{L}\p{N}\p{So}]+/u)
    .filter(Boolean);
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1)!)) words.pop();
  while (words.length > 1 && LEGAL_FORMS.has(words[0])) words.shift();
  return words.join('') || companyNameKey(name);
}

function folded(name: string): string {
  return tidyCompanyName(name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæßøđł]/g, letter => LIGATURES[letter]);
}
