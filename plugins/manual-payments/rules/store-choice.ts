import type { PaymentChoice } from '../../store-settings';

/**
 * The methods that the store has chosen, in its order and under its labels; all of them as they are where it has chosen none.
 */
export function chosenByStore<T extends { code: string; name: string }>(
  choices: PaymentChoice[] | null | undefined,
  methods: T[],
  language: 'fr' | 'en',
): T[] {
  if (!choices?.length) return methods;
  return choices.flatMap(({ code, labelFr, labelEn }) => {
    const method = methods.find(candidate => candidate.code === code);
    const label = (language === 'fr' ? [labelFr, labelEn] : [labelEn, labelFr]).find(text => text?.trim());
    return method ? [{ ...method, name: label?.trim() ?? method.name }] : [];
  });
}

/** Whether the store offers a method at all. */
export const isChosenByStore = (choices: PaymentChoice[] | null | undefined, code: string): boolean =>
  !choices?.length || choices.some(choice => choice.code === code);
