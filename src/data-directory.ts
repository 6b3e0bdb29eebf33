import { randomBytes } from 'crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'fs';
import path from 'path';

/** Makes a directory where there is none. Answers why nothing can be written there, or null. */
export function directoryProblem(directory: string): string | null {
  try {
    mkdirSync(directory, { recursive: true });
    accessSync(directory, constants.R_OK | constants.W_OK | constants.X_OK);
    return null;
  } catch (reason) {
    return (reason as NodeJS.ErrnoException).code ?? 'unknown problem';
  }
}

export const isDirectory = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** A random secret of this data directory, so that sessions and links survive a restart in development. */
export function keptSecret(dataDir: string, name: string): string {
  const file = path.join(dataDir, `.${name}`);
  const kept = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  if (kept) return kept;
  const value = randomBytes(32).toString('hex');
  writeFileSync(file, value, { mode: 0o600 });
  return value;
}
