import { COLOURS, CONTENT_WIDTH, type Formats, PAGE, RIGHT, type Sheet, withCountry } from '../../pdf-sheet';
import type { InvoiceFacts } from '../facts/invoice-facts';
import type { InvoiceLabels } from './invoice-labels';

const LOGO = { width: 170, height: 56 };
const GAP = 24;
const HALF = (CONTENT_WIDTH - GAP) / 2;

/** Logo and title, what and when, who sells and who buys. */
export function letterhead(sheet: Sheet, facts: InvoiceFacts, labels: InvoiceLabels, formats: Formats): void {
  const left = logoOrName(sheet, facts);
  const right = title(sheet, facts, labels);
  sheet.y = PAGE.top + Math.max(left, right) + 22;
  sheet.y += particulars(sheet, facts, labels, formats) + 20;
  const parties = Math.max(
    party(sheet, PAGE.margin, labels.seller, sellerLines(facts, labels, formats)),
    party(sheet, PAGE.margin + HALF + GAP, labels.buyer, buyerLines(facts, formats)),
  );
  sheet.y += parties + 26;
}

function logoOrName(sheet: Sheet, facts: InvoiceFacts): number {
  if (facts.logo === null) {
    return sheet.write(facts.seller.name, PAGE.margin, PAGE.top + 2, {
      width: 260,
      face: 'bold',
      size: 17,
      maxLines: 2,
    });
  }
  sheet.doc.image(Buffer.from(facts.logo, 'base64'), PAGE.margin, PAGE.top, { fit: [LOGO.width, LOGO.height] });
  return LOGO.height;
}

function title(sheet: Sheet, facts: InvoiceFacts, labels: InvoiceLabels): number {
  const width = 220;
  const x = RIGHT - width;
  const height = sheet.write(labels.title[facts.kind], x, PAGE.top, { width, face: 'bold', size: 22, align: 'right' });
  const style = { width, size: 11, colour: COLOURS.muted, align: 'right' } as const;
  return height + sheet.write(facts.number, x, PAGE.top + height, style);
}

function particulars(sheet: Sheet, facts: InvoiceFacts, labels: InvoiceLabels, formats: Formats): number {
  const entries: [string, string][] = [
    [facts.credited ? labels.creditedOn : labels.issuedOn, formats.day(facts.issuedOn)],
    ...(facts.credited ? [[labels.creditedInvoice, facts.credited.number] as [string, string]] : []),
    [labels.order, facts.order.code],
    [labels.orderedOn, formats.day(facts.order.placedOn)],
  ];
  if (facts.suppliedOn !== null && !facts.credited) entries.push([labels.suppliedOn, formats.day(facts.suppliedOn)]);
  if (facts.terms !== null) entries.push([labels.dueOn, formats.day(facts.terms.dueOn)]);
  const width = CONTENT_WIDTH / entries.length;
  const heights = entries.map(([label, value], index) => {
    const x = PAGE.margin + index * width;
    const cell = { width: width - 8, maxLines: 1 };
    const height = sheet.write(label, x, sheet.y + 9, { ...cell, size: 7.5, colour: COLOURS.muted });
    return height + sheet.write(value, x, sheet.y + 10 + height, { ...cell, face: 'bold', size: 9.5 });
  });
  const height = Math.max(...heights) + 18;
  sheet.rule(sheet.y);
  sheet.rule(sheet.y + height);
  return height;
}

/** The first line stands out. */
function party(sheet: Sheet, x: number, heading: string, lines: string[]): number {
  let height = sheet.write(heading, x, sheet.y, { width: HALF, size: 7.5, colour: COLOURS.muted }) + 3;
  lines.forEach((line, index) => {
    const style = { width: HALF, size: index === 0 ? 10.5 : 9, maxLines: 3 };
    height += sheet.write(line, x, sheet.y + height, { ...style, face: index === 0 ? 'bold' : 'regular' });
  });
  return height;
}

function sellerLines({ seller }: InvoiceFacts, labels: InvoiceLabels, formats: Formats): string[] {
  const lines: (string | null)[] = [
    seller.legalName,
    ...withCountry(seller.addressLines, seller.countryCode, formats),
    seller.registrationNumber && labels.registration(seller.registrationNumber),
    seller.vatNumber && labels.vatNumber(seller.vatNumber),
    seller.phone && labels.phone(seller.phone),
  ];
  return lines.filter(line => line !== null);
}

function buyerLines({ buyer }: InvoiceFacts, formats: Formats): string[] {
  const lines: (string | null)[] = [
    buyer.company,
    buyer.name,
    ...withCountry(buyer.addressLines, buyer.countryCode, formats),
  ];
  return lines.filter(line => line !== null && line !== '') as string[];
}
