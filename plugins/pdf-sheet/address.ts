import { isCountryName, type PlainFormats } from './formats';

/** The lines with the country last, unless they already end with it. */
export function withCountry(addressLines: string[], countryCode: string | null, formats: PlainFormats): string[] {
  if (countryCode === null) return addressLines;
  const named = isCountryName(addressLines.at(-1) ?? '', countryCode);
  return named ? addressLines : [...addressLines, formats.country(countryCode)];
}
