import { COLOURS, CONTENT_WIDTH, type Formats, PAGE, RIGHT, type Sheet } from '../../pdf-sheet';
import type { InvoiceFacts, InvoiceSeller } from '../facts/invoice-facts';
import type { InvoiceLabels } from './invoice-labels';

/** Fixed compensation for recovery costs, in cents (art. D441-5 C. com.). */
const RECOVERY_INDEMNITY = 4000;

/** What the law wants said between professionals (art. L441-9 C. com.). */
export function mentions(sheet: Sheet, facts: InvoiceFacts, labels: InvoiceLabels, formats: Formats): void {
  if (facts.terms === null) return;
  const rate = facts.terms.latePenaltyRate;
  const text = [
    rate === null ? labels.latePenaltyByLaw : labels.latePenalty(formats.percent(rate)),
    labels.indemnity(formats.money(RECOVERY_INDEMNITY)),
    labels.noEarlyDiscount,
  ].join(' ');
  const style = { width: CONTENT_WIDTH, size: 8, colour: COLOURS.muted };
  sheet.need(sheet.height(text, style));
  sheet.y += sheet.write(text, PAGE.margin, sheet.y, style);
}

/** On every page: who issued it, which invoice it is, and which page of how many. */
export function footers(sheet: Sheet, facts: InvoiceFacts, labels: InvoiceLabels): void {
  const y = PAGE.height - PAGE.bottom + 26;
  sheet.eachPage((page, pages) => {
    sheet.rule(y);
    const small = { size: 7.5, colour: COLOURS.muted };
    sheet.write(identity(facts.seller, labels), PAGE.margin, y + 8, {
      ...small,
      width: CONTENT_WIDTH - 110,
      maxLines: 3,
    });
    const place = `${facts.number} · ${labels.page(page, pages)}`;
    sheet.write(place, RIGHT - 110, y + 8, { ...small, width: 110, align: 'right', maxLines: 2 });
  });
}

function identity(seller: InvoiceSeller, labels: InvoiceLabels): string {
  const { legalForm, shareCapital } = seller;
  return [
    seller.legalName,
    legalForm === null ? shareCapital && labels.capital(shareCapital) : labels.legalForm(legalForm, shareCapital),
    seller.addressLines.join(', '),
    seller.registrationNumber && labels.registration(seller.registrationNumber),
    seller.vatNumber && labels.vatNumber(seller.vatNumber),
    seller.website,
  ]
    .filter(Boolean)
    .join(' · ');
}
