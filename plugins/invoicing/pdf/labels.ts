import type { InvoiceLabels } from './invoice-labels';
import { english } from './labels.en';
import { french } from './labels.fr';

const labels: Record<'fr' | 'en', InvoiceLabels> = { fr: french, en: english };

export function labelsOf(language: 'fr' | 'en'): InvoiceLabels {
  return labels[language];
}
