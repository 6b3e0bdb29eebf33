import { COLOURS, CONTENT_WIDTH, type Formats, PAGE, type Sheet } from '../../pdf-sheet';
import type { InvoiceFacts } from '../facts/invoice-facts';
import type { InvoiceLabels } from './invoice-labels';

/** Of a credit note, instead of what was paid: which invoice it corrects, and why. */
export function correction(sheet: Sheet, { credited }: InvoiceFacts, labels: InvoiceLabels, formats: Formats): void {
  if (!credited) return;
  const sentence = labels.corrects(credited.number, formats.day(credited.issuedOn));
  sheet.need(sheet.height(sentence, { width: CONTENT_WIDTH, face: 'bold' }) + 4);
  sheet.y += sheet.write(sentence, PAGE.margin, sheet.y, { width: CONTENT_WIDTH, face: 'bold' }) + 4;
  sheet.flow(labels.creditReason(credited.reason), PAGE.margin, { width: CONTENT_WIDTH });
  sheet.y += 8;
  sheet.flow(labels.creditNotice, PAGE.margin, { width: CONTENT_WIDTH, size: 8, colour: COLOURS.muted });
}
