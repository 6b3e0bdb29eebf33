import { type CustomFieldConfig, type Injector, LanguageCode, type RequestContext } from '@vendure/core';
import type { PaymentChoice } from '../types';
import { atMost, firstProblem, type Problem, singleLine } from '../validation';
import { message } from './builders';

const label = { fr: 'Modes de paiement proposés', en: 'Payment methods offered' };
const MAXIMUM = 30;
const text = (fr: string, en: string) => [
  { languageCode: LanguageCode.fr, value: fr },
  { languageCode: LanguageCode.en, value: en },
];

/** What is wrong with the store's choice; null where it may be saved. */
export function paymentChoicesProblem(choices: Partial<PaymentChoice>[]): Problem | null {
  if (choices.length > MAXIMUM) {
    return { fr: `ne peut pas avoir plus de ${MAXIMUM} éléments`, en: `cannot have more than ${MAXIMUM} items` };
  }
  const codes = choices.map(({ code }) => code?.trim() ?? '');
  if (codes.some(code => !/^[\w-]{1,100}$/.test(code))) {
    return { fr: 'demande le code de chaque mode de paiement', en: 'needs the code of each payment method' };
  }
  if (new Set(codes).size < codes.length) {
    return { fr: 'nomme deux fois le même mode de paiement', en: 'names the same payment method twice' };
  }
  const labels = choices.flatMap(({ labelFr, labelEn }) => [labelFr ?? '', labelEn ?? '']);
  return labels.reduce<Problem | null>((found, value) => found ?? firstProblem([atMost(100), singleLine], value), null);
}

/** Which payment methods the store offers (B12): the order of the list is the order of the checkout. */
export const paymentChoicesField: CustomFieldConfig = {
  name: 'paymentChoices',
  type: 'struct',
  list: true,
  nullable: true,
  public: false,
  label: text(label.fr, label.en),
  description: text(
    'Dans l’ordre affiché au client, chacun par son code (Paramètres, Mode de paiement) ; vide : tous, sous leur propre nom.',
    'In the order shown to customers, each by its code (Settings, Payment methods); empty: all, under their own names.',
  ),
  ui: { tab: 'shop.store.tab-payments', fullWidth: true },
  fields: [
    { name: 'code', type: 'string', label: text('Code du mode de paiement', 'Code of the payment method') },
    { name: 'labelFr', type: 'string', label: text('Libellé en français', 'Label in French') },
    { name: 'labelEn', type: 'string', label: text('Libellé en anglais', 'Label in English') },
  ],
  validate: (values: unknown, _injector?: Injector, ctx?: RequestContext) =>
    message(label, paymentChoicesProblem((values ?? []) as Partial<PaymentChoice>[]), ctx),
};
