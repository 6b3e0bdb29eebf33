import { FormControl, FormGroup, FormRecord } from '@angular/forms';
import type { ShopCreateImprintMethodMutationVariables, ShopImprintMethodQuery } from './graphql.generated';
import type { LanguageCode } from '../../schema.generated';

type ImprintMethod = NonNullable<ShopImprintMethodQuery['imprintMethod']>;
type Input = ShopCreateImprintMethodMutationVariables['input'];

const text = (value = '') => new FormControl(value, { nonNullable: true });

type Words = FormGroup<{ name: FormControl<string>; description: FormControl<string> }>;

export type MethodForm = FormGroup<{
  code: FormControl<string>;
  /** By language. */
  words: FormRecord<Words>;
}>;

export const methodForm = (): MethodForm => new FormGroup({ code: text(), words: new FormRecord<Words>({}) });

/** Fields for these languages, empty where there are none yet. */
export function addLanguages({ controls: { words } }: MethodForm, languages: readonly string[]): void {
  for (const language of languages) {
    if (!words.contains(language)) words.addControl(language, new FormGroup({ name: text(), description: text() }));
  }
}

/** Shows what the server has, and forgets what was typed. */
export function showMethod(form: MethodForm, method: ImprintMethod): void {
  addLanguages(
    form,
    method.translations.map(({ languageCode }) => languageCode),
  );
  form.controls.code.reset(method.code);
  for (const [language, words] of Object.entries(form.controls.words.controls)) {
    const found = method.translations.find(({ languageCode }) => languageCode === language);
    words.reset({ name: found?.name ?? '', description: found?.description ?? '' });
  }
}

/** A language in which nothing stands is left out. */
export function methodInput(form: MethodForm): Input {
  const { code, words } = form.getRawValue();
  const translations = Object.entries(words)
    .filter(([, { name, description }]) => name.trim() || description.trim())
    .map(([languageCode, written]) => ({ languageCode: languageCode as LanguageCode, ...written }));
  return { code, translations };
}
