const lettersAndDigits = (value: string) => value.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();

/** What two ways of writing one number have in common; a SIRET is known by the SIREN that it begins with. */
export function registrationKey(value: string | null | undefined): string | null {
  const key = lettersAndDigits(value ?? '');
  return (/^\d{14}$/.test(key) ? key.slice(0, 9) : key) || null;
}

export function vatKey(value: string | null | undefined): string | null {
  return lettersAndDigits(value ?? '') || null;
}
