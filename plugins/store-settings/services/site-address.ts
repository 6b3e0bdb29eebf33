/** As long as a store's address may be. */
const LONGEST = 500;

/** The same for spellings of one address: with and without its last slash, its host in capitals or not. */
export function siteAddress(url: string): string {
  if (url.length > LONGEST) return url;
  const spelt = URL.canParse(url) ? new URL(url).href : url;
  return spelt.replace(/\/+$/, '');
}
