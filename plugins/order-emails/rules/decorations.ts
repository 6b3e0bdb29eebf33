import type { LineDecoration } from '../../decoration';
import type { EmailWords } from './words';

/** A decorated line as a message shows it: only what was chosen. */
export interface DecorationView {
  name: string;
  quantity: number;
  details: { label: string; text: string }[];
}

/** @param line what is decorated, and how many of it */
export function decorationView(
  line: { name: string; quantity: number },
  decoration: Pick<LineDecoration, 'location' | 'color' | 'instructions'> & { method: { name: string } | null },
  words: EmailWords,
): DecorationView {
  const details = [
    { label: words.imprintMethod, text: decoration.method?.name },
    { label: words.imprintLocation, text: decoration.location },
    { label: words.imprintColor, text: decoration.color },
    { label: words.imprintInstructions, text: decoration.instructions },
  ];
  return { ...line, details: details.flatMap(({ label, text }) => (text ? [{ label, text }] : [])) };
}
