import { dictionary } from '@zxcvbn-ts/language-common';

/** Characters as people count them. */
const SHORTEST = 8;

/** bcrypt, which hashes passwords, looks at no more bytes. */
const LONGEST_IN_BYTES = 72;

export type PasswordProblem = 'tooShort' | 'noLetterOrDigit' | 'tooLong' | 'common';

let common: Set<string> | undefined;

/** The 50,000 passwords that are tried first, in any case. */
function isCommon(password: string): boolean {
  common ??= new Set(dictionary['passwords-common']);
  return common.has(password.toLowerCase());
}

/**
 * What a password lacks (B18): eight characters, a letter or a digit among them, and not one that everybody has. Every
 * character is allowed.
 */
export function passwordProblems(password: string): PasswordProblem[] {
  const problems: PasswordProblem[] = [];
  if (Array.from(password).length < SHORTEST) problems.push('tooShort');
  if (!/[\p{L}\p{N}]/u.test(password)) problems.push('noLetterOrDigit');
  if (Buffer.byteLength(password) > LONGEST_IN_BYTES) problems.push('tooLong');
  if (problems.length === 0 && isCommon(password)) problems.push('common');
  return problems;
}
