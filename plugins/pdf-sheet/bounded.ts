/** No word of a language is as long. */
const LONGEST_WORD = 100;

/** What a text is printed in at most that goes on over pages: four of them, four times the longest comment. */
const MOST_FLOWED = 20_000;

/** Of the size of a font: no letter is as narrow. */
const NARROWEST_LETTER = 0.1;

/** The beginning of a text, in which there is more than those lines can show, so that its end is not measured. */
export function beginning(text: string, lines: number, width: number, size: number): string {
  return text.trimStart().slice(0, lines * Math.ceil(width / (size * NARROWEST_LETTER)));
}

/** A text that goes on over pages, cut off with an ellipsis where it would go on without an end. */
export function flowing(text: string): string {
  return text.length > MOST_FLOWED ? `${text.slice(0, MOST_FLOWED)}…` : text;
}

/** With a blank in words that no line holds: pdfkit measures what is left of a word anew for every line that it fills. */
export function breakable(text: string): string {
  return text.replace(LONG_WORD, '$& ');
}

const LONG_WORD = new RegExp(`[^ \\n]{${LONGEST_WORD}}(?=[^ \\n])`, 'gu');
