/** What a request says about its language, and the store it is for. */
export interface LanguageWishes {
  /** Header `X-Interface-Language`: in which language an administrator reads, whichever content is being edited. */
  interfaceLanguage?: unknown;
  /** Query parameter `languageCode`. */
  languageCode?: unknown;
  acceptLanguage?: string;
  /** What the store speaks. */
  available: readonly string[];
  default: string;
}

/** The languages of an `Accept-Language` header, the most wanted first; `*` and what is refused (`q=0`) left out. */
export function acceptedLanguages(header: string | undefined): string[] {
  return (header ?? '')
    .slice(0, 500)
    .split(',')
    .map(part => {
      const [tag, ...parameters] = part.trim().split(';');
      const quality = parameters.map(parameter => /^\s*q\s*=\s*([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
      return { tag: tag.trim(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag, quality }) => /^[a-zA-Z]{2,3}([_-]\w+)*$/.test(tag) && quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);
}

const isLanguage = (code: unknown): code is string =>
  typeof code === 'string' && /^[a-zA-Z]{2,3}([_-]\w+)*$/.test(code);

/**
 * The language of a request's messages: that of the admin's interface, or else as the query says, or else the browser's
 * where the store speaks it, or the store's.
 */
export function chooseLanguage(wishes: LanguageWishes): string {
  const { interfaceLanguage, languageCode } = wishes;
  if (isLanguage(interfaceLanguage)) return interfaceLanguage;
  if (isLanguage(languageCode)) return languageCode;
  for (const tag of acceptedLanguages(wishes.acceptLanguage)) {
    const exact = wishes.available.find(code => code.toLowerCase() === tag.toLowerCase().replaceAll('-', '_'));
    const base = wishes.available.find(code => code.toLowerCase() === tag.toLowerCase().split(/[_-]/)[0]);
    if (exact ?? base) return (exact ?? base)!;
  }
  return wishes.default;
}
