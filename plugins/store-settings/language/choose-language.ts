/** What a request says about its language, and the store it is for. */
export interface LanguageWishes {
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

/** The language of a request's messages: as the query says, or else the browser where the store speaks it, or the store's. */
export function chooseLanguage(wishes: LanguageWishes): string {
  const { languageCode } = wishes;
  if (typeof languageCode === 'string' && /^[a-zA-Z]{2,3}([_-]\w+)*$/.test(languageCode)) return languageCode;
  for (const tag of acceptedLanguages(wishes.acceptLanguage)) {
    const exact = wishes.available.find(code => code.toLowerCase() === tag.toLowerCase().replaceAll('-', '_'));
    const base = wishes.available.find(code => code.toLowerCase() === tag.toLowerCase().split(/[_-]/)[0]);
    if (exact ?? base) return (exact ?? base)!;
  }
  return wishes.default;
}
