import { CsvError, parse } from 'csv-parse/sync';
import { companyNameKey } from '../../companies';
import { textRules } from '../../store-settings';

export interface ImportedCustomer {
  /** Of the file, the header being the first. */
  line: number;
  emailAddress: string;
  firstName: string;
  lastName: string;
  phoneNumber: string;
  companyName: string;
  groups: string[];
}

export type ProblemKey = 'notCsv' | 'noEmailColumn' | 'tooMany' | 'email' | 'twice' | 'text' | 'company' | 'group';

export interface LineProblem {
  line: number;
  key: ProblemKey;
  value: string;
}

export interface CustomerFile {
  customers: ImportedCustomer[];
  problems: LineProblem[];
}

type Column = Exclude<keyof ImportedCustomer, 'line'>;

export const MAXIMUM_LINES = 100_000;
const { email, firstProblem, atMost, singleLine } = textRules;
const TEXT = [atMost(255), singleLine];

/** What the columns may be called, in either language; case, accents, spaces and hyphens aside. */
const COLUMNS: Readonly<Record<string, Column>> = {
  email: 'emailAddress',
  emailaddress: 'emailAddress',
  adresseemail: 'emailAddress',
  courriel: 'emailAddress',
  firstname: 'firstName',
  prenom: 'firstName',
  lastname: 'lastName',
  nom: 'lastName',
  phone: 'phoneNumber',
  phonenumber: 'phoneNumber',
  telephone: 'phoneNumber',
  company: 'companyName',
  companyname: 'companyName',
  societe: 'companyName',
  entreprise: 'companyName',
  groups: 'groups',
  group: 'groups',
  groupe: 'groups',
  groupes: 'groups',
};

const columnOf = (title: string): Column | undefined =>
  COLUMNS[
    title
      .normalize('NFKD')
      .replace(/[^\p{L}]/gu, '')
      .toLowerCase()
  ];

/** Commas, semicolons or tabs, whichever the first line has most of. */
function delimiterOf(text: string): string {
  const [header] = text.split(/\r?\n/, 1);
  const count = (delimiter: string) => header.split(delimiter).length;
  return [',', ';', '\t'].sort((a, b) => count(b) - count(a))[0];
}

/** @param knownGroups names of the customer groups that there are, as they are written */
export function readCustomers(text: string, knownGroups: ReadonlySet<string>): CustomerFile {
  const file: CustomerFile = { customers: [], problems: [] };
  const refuse = (key: ProblemKey, value = ''): CustomerFile => ({
    customers: [],
    problems: [{ line: 1, key, value }],
  });
  let rows: { record: string[]; info: { lines: number } }[];
  try {
    rows = parse(text, {
      delimiter: delimiterOf(text),
      bom: true,
      info: true,
      relaxColumnCount: true,
      skipEmptyLines: true,
      trim: true,
    }) as unknown as typeof rows;
  } catch (reason) {
    return refuse('notCsv', String(lineOf(reason)));
  }
  const [header, ...body] = rows;
  const columns = (header?.record ?? []).map(columnOf);
  if (!columns.includes('emailAddress')) return refuse('noEmailColumn');
  if (body.length > MAXIMUM_LINES) return refuse('tooMany', String(MAXIMUM_LINES));
  const seen = new Set<string>();
  for (const { record, info } of body) {
    const customer = customerOf(record, columns, info.lines);
    const problem = problemOf(customer, seen, knownGroups);
    if (problem) file.problems.push({ line: customer.line, ...problem });
    else file.customers.push(customer);
    seen.add(customer.emailAddress);
  }
  return file;
}

/** Where the parser stopped. */
function lineOf(reason: unknown): number {
  return reason instanceof CsvError && typeof reason.lines === 'number' ? reason.lines : 1;
}

function customerOf(record: string[], columns: (Column | undefined)[], line: number): ImportedCustomer {
  const value = (column: Column) => record[columns.indexOf(column)] ?? '';
  return {
    line,
    emailAddress: value('emailAddress').toLowerCase(),
    firstName: value('firstName'),
    lastName: value('lastName'),
    phoneNumber: value('phoneNumber'),
    companyName: value('companyName'),
    groups: value('groups')
      .split('|')
      .map(name => name.trim())
      .filter(Boolean),
  };
}

function problemOf(
  customer: ImportedCustomer,
  seen: ReadonlySet<string>,
  knownGroups: ReadonlySet<string>,
): Omit<LineProblem, 'line'> | null {
  const { emailAddress, firstName, lastName, phoneNumber, companyName, groups } = customer;
  if (emailAddress.length > 254 || email(emailAddress)) return { key: 'email', value: emailAddress.slice(0, 100) };
  if (seen.has(emailAddress)) return { key: 'twice', value: emailAddress };
  const long = [firstName, lastName, phoneNumber].find(text => firstProblem(TEXT, text));
  if (long !== undefined) return { key: 'text', value: long.slice(0, 50) };
  if (companyName && (companyName.length > 200 || !companyNameKey(companyName))) {
    return { key: 'company', value: companyName.slice(0, 50) };
  }
  const unknown = groups.find(name => !knownGroups.has(name));
  return unknown === undefined ? null : { key: 'group', value: unknown.slice(0, 100) };
}
