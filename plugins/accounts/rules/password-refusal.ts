import { messages } from '../translations';
import { passwordProblems } from './password';

/** What a password lacks, in sentences; empty where it may be chosen. */
export function passwordRefusal(password: string, language: keyof typeof messages): string {
  const texts = messages[language].accounts.password;
  return passwordProblems(password)
    .map(problem => texts[problem])
    .join(' ');
}
