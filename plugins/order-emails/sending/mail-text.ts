import { convert } from 'html-to-text';

/**
 * A message's plain-text form: tables marked as data stay tables, addresses of links are written out, and what only makes
 * sense next to a picture (`html-only`) is left out.
 */
export function plainText(html: string): string {
  return convert(html, {
    wordwrap: 78,
    selectors: [
      { selector: 'img', format: 'skip' },
      { selector: '.html-only', format: 'skip' },
      { selector: 'table.data', format: 'dataTable', options: { uppercaseHeaderCells: false } },
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true } },
      ...['h1', 'h2', 'h3'].map(selector => ({ selector, options: { uppercase: false } })),
    ],
  });
}
