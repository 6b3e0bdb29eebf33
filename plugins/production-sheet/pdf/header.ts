import { COLOURS, CONTENT_WIDTH, PAGE, RIGHT, withCountry } from '../../pdf-sheet';
import type { ProductionFacts } from '../facts/production-facts';
import type { Pen } from './pen';

const LOGO = { width: 170, height: 56 };
const GAP = 24;
const HALF = (CONTENT_WIDTH - GAP) / 2;
const SMALL = { size: 7.5, colour: COLOURS.muted } as const;

/** Whose order it is, by when, where it goes, and whether the customer can still change it. */
export function header(pen: Pen, facts: ProductionFacts): void {
  const { sheet, labels } = pen;
  const left = storeMark(pen, facts);
  const right = title(pen, facts);
  sheet.y = PAGE.top + Math.max(left, right) + 18;
  particulars(pen, facts);
  if (!facts.order.locked) {
    sheet.y += sheet.write(labels.openNote, PAGE.margin, sheet.y, { width: CONTENT_WIDTH, face: 'bold' }) + 10;
  }
  parties(pen, facts);
  if (facts.order.comments !== null) comments(pen, facts.order.comments);
  sheet.y += 8;
}

function comments({ sheet, labels }: Pen, text: string): void {
  sheet.need(40);
  sheet.y += sheet.write(labels.comments, PAGE.margin, sheet.y, { ...SMALL, width: CONTENT_WIDTH }) + 2;
  sheet.flow(text, PAGE.margin, { width: CONTENT_WIDTH, size: 9.5 });
  sheet.y += 8;
}

function storeMark({ sheet }: Pen, { store }: ProductionFacts): number {
  if (store.logo === null) {
    const style = { width: 250, face: 'bold', size: 15, maxLines: 2 } as const;
    return sheet.write(store.name, PAGE.margin, PAGE.top + 2, style);
  }
  sheet.doc.image(store.logo, PAGE.margin, PAGE.top, { fit: [LOGO.width, LOGO.height] });
  return LOGO.height;
}

function title({ sheet, labels }: Pen, { order }: ProductionFacts): number {
  const width = 240;
  const x = RIGHT - width;
  const height = sheet.write(labels.title, x, PAGE.top, { width, face: 'bold', size: 20, align: 'right' });
  const style = { width, face: 'bold', size: 13, align: 'right' } as const;
  return height + sheet.write(labels.order(order.code), x, PAGE.top + height, style);
}

function particulars({ sheet, labels, formats }: Pen, { order }: ProductionFacts): void {
  const entries: [string, string][] = [
    [labels.dateNeeded, order.dateNeeded === null ? '–' : formats.day(order.dateNeeded)],
    [labels.orderedOn, formats.day(order.placedOn)],
    [labels.purchaseOrder, order.purchaseOrderNumber ?? '–'],
    [labels.status, order.locked ? labels.locked : labels.open],
  ];
  const width = CONTENT_WIDTH / entries.length;
  const heights = entries.map(([label, value], index) => {
    const x = PAGE.margin + index * width;
    const height = sheet.write(label, x, sheet.y + 8, { ...SMALL, width: width - 8 });
    const style = { width: width - 8, face: 'bold', size: 11, maxLines: 3 } as const;
    return height + sheet.write(value, x, sheet.y + 9 + height, style);
  });
  const height = Math.max(...heights) + 17;
  sheet.rule(sheet.y);
  sheet.rule(sheet.y + height);
  sheet.y += height + 10;
}

function parties(pen: Pen, { customer, delivery }: ProductionFacts): void {
  const { sheet, labels, formats } = pen;
  const address = withCountry(delivery.addressLines, delivery.countryCode, formats);
  const heights = [
    party(pen, PAGE.margin, labels.customer, customer),
    party(pen, PAGE.margin + HALF + GAP, labels.delivery, address),
  ];
  sheet.y += Math.max(...heights) + 12;
}

function party({ sheet }: Pen, x: number, heading: string, lines: readonly string[]): number {
  let height = sheet.write(heading, x, sheet.y, { ...SMALL, width: HALF }) + 2;
  for (const line of lines) height += sheet.write(line, x, sheet.y + height, { width: HALF, size: 9.5, maxLines: 2 });
  return height;
}
