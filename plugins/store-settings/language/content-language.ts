/** The language of mails and documents, which exist in French and in English: French in all its countries, or English. */
export function contentLanguage(code: string | null | undefined): 'fr' | 'en' {
  return /^fr([_-]|$)/i.test(code ?? '') ? 'fr' : 'en';
}
