import { COLOURS, CONTENT_WIDTH, PAGE, RIGHT } from '../../pdf-sheet';
import type { ProductionFacts } from '../facts/production-facts';
import type { Pen } from './pen';

const PLACE_WIDTH = 190;

/** On every page, which may come loose in a workshop: the order, the moment it was printed, and which page of how many. */
export function footers({ sheet, labels, formats }: Pen, { order, store, printedAt, timeZone }: ProductionFacts): void {
  const y = PAGE.height - PAGE.bottom + 26;
  const small = { size: 8, colour: COLOURS.muted, maxLines: 1 };
  const printed = `${store.name} · ${labels.printedAt(formats.moment(printedAt, timeZone))}`;
  sheet.eachPage((page, pages) => {
    sheet.rule(y);
    sheet.write(printed, PAGE.margin, y + 8, { ...small, width: CONTENT_WIDTH - PLACE_WIDTH });
    const place = `${order.code} · ${labels.page(page, pages)}`;
    sheet.write(place, RIGHT - PLACE_WIDTH, y + 8, { ...small, width: PLACE_WIDTH, align: 'right', face: 'bold' });
  });
}
