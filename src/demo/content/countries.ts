/** Countries by the name of their zone: where the shops deliver, and how they tax. */
export const zones = {
  europe: {
    name: 'France et pays voisins',
    countries: [
      { code: 'FR', fr: 'France', en: 'France' },
      { code: 'BE', fr: 'Belgique', en: 'Belgium' },
      { code: 'LU', fr: 'Luxembourg', en: 'Luxembourg' },
      { code: 'CH', fr: 'Suisse', en: 'Switzerland' },
      { code: 'DE', fr: 'Allemagne', en: 'Germany' },
      { code: 'IT', fr: 'Italie', en: 'Italy' },
      { code: 'ES', fr: 'Espagne', en: 'Spain' },
      { code: 'MC', fr: 'Monaco', en: 'Monaco' },
    ],
    tax: 'TVA',
    rates: { standard: 20, reduced: 5.5 },
  },
  unitedStates: {
    name: 'États-Unis',
    countries: [{ code: 'US', fr: 'États-Unis', en: 'United States' }],
    tax: 'Sales tax',
    rates: { standard: 6.15, reduced: 6.15 },
  },
  companyStore: {
    name: 'États-Unis et France',
    countries: [
      { code: 'US', fr: 'États-Unis', en: 'United States' },
      { code: 'FR', fr: 'France', en: 'France' },
    ],
    tax: null,
    rates: null,
  },
} as const;

export type TaxRateName = 'standard' | 'reduced';

export const taxCategories: { key: TaxRateName; name: string; isDefault: boolean }[] = [
  { key: 'standard', name: 'TVA 20 %', isDefault: true },
  { key: 'reduced', name: 'TVA 5,5 %', isDefault: false },
];
