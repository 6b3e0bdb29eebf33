import { parse } from 'csv-parse/sync';
import { MAXIMUM_POINTS } from '../constants';
import { decodeText } from '../../text-files';

export const MAXIMUM_LINES = 100_000;

/** A line that says how many points somebody gets. */
export interface PointsLine {
  /** In the file, the header being 1. */
  line: number;
  /** Lower case. */
  emailAddress: string;
  points: number;
}

/** What is wrong with a file, or with one line of it: `problem` is the key of the sentence. */
export interface CsvProblem {
  /** Null for the whole file. */
  line: number | null;
  problem:
    | 'UNREADABLE'
    | 'EMPTY'
    | 'COLUMNS'
    | 'TOO_MANY_LINES'
    | 'TOO_MANY_POINTS'
    | 'FIELDS'
    | 'EMAIL'
    | 'POINTS'
    | 'DUPLICATE'
    | 'FULL'
    | 'UNKNOWN_CUSTOMER';
  value?: string;
}

export interface PointsCsv {
  lines: PointsLine[];
  problems: CsvProblem[];
}

const EMAIL_COLUMN = /^(e-?mail(\s?address)?|email_?address|courriel|adresse e-?mail)$/i;
const POINTS_COLUMN = /^points?$/i;
const WHOLE_NUMBER = /^\d{1,10}$/;

/** Reads a CSV with a column for the e-mail address and one for the points, separated by comma, semicolon or tab. */
export function readPointsCsv(bytes: Buffer): PointsCsv {
  const text = decodeText(bytes);
  if (text === null) return refused('UNREADABLE');
  const rows = rowsOf(text);
  if (rows === null) return refused('UNREADABLE');
  const header = rows.at(0);
  if (!header) return refused('EMPTY');
  const email = header.record.findIndex(name => EMAIL_COLUMN.test(name));
  const points = header.record.findIndex(name => POINTS_COLUMN.test(name));
  if (email < 0 || points < 0) return refused('COLUMNS');
  if (rows.length === 1) return refused('EMPTY');
  if (rows.length - 1 > MAXIMUM_LINES) return refused('TOO_MANY_LINES');
  return readLines(rows.slice(1), { email, points, count: header.record.length });
}

interface Row {
  record: string[];
  line: number;
}

function rowsOf(text: string): Row[] | null {
  try {
    const rows = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return rows.map(({ record, info }) => ({ record, line: info.lines }));
  } catch {
    return null;
  }
}

function delimiterOf(text: string): string {
  const [header] = text.split(/\r?\n|\r/, 1);
  return [';', '\t'].find(candidate => header.includes(candidate)) ?? ',';
}

function readLines(rows: Row[], columns: { email: number; points: number; count: number }): PointsCsv {
  const found: PointsCsv = { lines: [], problems: [] };
  const seen = new Set<string>();
  let total = 0;
  for (const { record, line } of rows) {
    const emailAddress = (record[columns.email] ?? '').trim().toLowerCase();
    const number = record[columns.points] ?? '';
    const problem = lineProblem(record.length === columns.count, emailAddress, number, seen);
    if (problem) found.problems.push({ line, ...problem });
    else found.lines.push({ line, emailAddress, points: Number(number) });
    seen.add(emailAddress);
    total += problem ? 0 : Number(number);
  }
  if (total > MAXIMUM_POINTS) found.problems.push({ line: null, problem: 'TOO_MANY_POINTS' });
  return found;
}

function lineProblem(
  whole: boolean,
  emailAddress: string,
  points: string,
  seen: Set<string>,
): Omit<CsvProblem, 'line'> | null {
  if (!whole) return { problem: 'FIELDS' };
  if (!/^[^\s@]+@[^\s@]+$/.test(emailAddress)) return { problem: 'EMAIL', value: shown(emailAddress) };
  if (seen.has(emailAddress)) return { problem: 'DUPLICATE', value: shown(emailAddress) };
  const number = Number(points);
  if (!WHOLE_NUMBER.test(points) || number === 0 || number > MAXIMUM_POINTS) {
    return { problem: 'POINTS', value: shown(points) };
  }
  return null;
}

const shown = (text: string): string => (text.length > 100 ? `${text.slice(0, 100)}…` : text);

const refused = (problem: CsvProblem['problem']): PointsCsv => ({ lines: [], problems: [{ line: null, problem }] });
