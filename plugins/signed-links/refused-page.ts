export type PageLanguage = 'fr' | 'en';

const TEXTS: Record<PageLanguage, { title: string; text: string }> = {
  fr: {
    title: 'Ce lien ne peut pas être ouvert',
    text: 'Il est incomplet ou n’est plus valable. Rechargez la page où vous l’avez trouvé, puis ouvrez-le de nouveau.',
  },
  en: {
    title: 'This link cannot be opened',
    text: 'It is incomplete or no longer valid. Reload the page where you found it, then open it again.',
  },
};

const STYLE = `body { margin: 0; padding: 10vh 16px; background: #f3f4f6; color: #1c2330; font: 16px/1.5 Helvetica, Arial, sans-serif; }
main { max-width: 560px; margin: 0 auto; padding: 16px 24px; background: #fff; border-radius: 8px; }
h1 { margin: 8px 0; font-size: 22px; line-height: 1.3; }
@media (prefers-color-scheme: dark) { body { background: #14171c; color: #e8ebf0; } main { background: #1f242c; } }`;

/** What a person reads whose link is not let in: nothing about what it would have led to. */
export function refusedPage(language: PageLanguage): string {
  const { title, text } = TEXTS[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body><main><h1>${title}</h1><p>${text}</p></main></body>
</html>
`;
}
