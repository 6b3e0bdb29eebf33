import { type FieldProblem, fieldProblem } from './field-rules';
import { limitOf } from './text-limits';

/** Why a text is refused, by the key of its sentence, with what the sentence names. */
export interface TextProblem {
  key: 'nullCharacter' | 'tooLong' | FieldProblem;
  /** As the schema calls it, without "input": `streetLine1`, `customFields.comments`. */
  field: string;
  /** Characters, where the text is too long. */
  maximum: number;
}

interface Text {
  path: readonly string[];
  text: string;
}

/** Keys of JSON are anybody's choice. */
const LONGEST_NAME = 100;

const isPlain = (value: object) => [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null);

/** Every text within an argument, with where it is; what is neither list nor plain object (a date, a file) has none. */
function* textsIn(value: unknown, path: readonly string[]): Generator<Text> {
  if (typeof value === 'string') {
    yield { path, text: value };
  } else if (Array.isArray(value)) {
    for (const item of value) yield* textsIn(item, path);
  } else if (typeof value === 'object' && value !== null && isPlain(value)) {
    for (const [name, item] of Object.entries(value)) yield* textsIn(item, [...path, name]);
  }
}

function fieldOf(path: readonly string[]): string {
  const names = path[0] === 'input' && path.length > 1 ? path.slice(1) : path;
  return names.join('.').slice(0, LONGEST_NAME);
}

function problemKey(operation: string, { path, text }: Text, maximum: number | undefined): TextProblem['key'] | null {
  if (text.includes('\0')) return 'nullCharacter';
  if (maximum !== undefined && text.length > maximum) return 'tooLong';
  return fieldProblem(operation, path, text);
}

/** The first text among an operation's arguments that cannot be stored, or should not be. */
export function textProblem(operation: string, args: Record<string, unknown>): TextProblem | null {
  for (const text of textsIn(args, [])) {
    const maximum = limitOf(operation, text.path);
    const key = problemKey(operation, text, maximum);
    if (key) return { key, field: fieldOf(text.path), maximum: maximum ?? 0 };
  }
  return null;
}
