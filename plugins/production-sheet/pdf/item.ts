import { COLOURS, CONTENT_WIDTH, PAGE, RIGHT } from '../../pdf-sheet';
import type { PrintedDecoration, ProductionItem } from '../facts/production-facts';
import { filePicture, PICTURE, PICTURE_HEIGHT } from './file-picture';
import type { Pen } from './pen';
import { quantityGrid } from './quantity-grid';

const BAR = 24;
const PIECES_WIDTH = 110;
const LABEL_WIDTH = 84;
const GAP = 16;
/** A bar at the foot of a page, with what it is about on the next, would be read wrongly. */
const GRID_BEGINNING = 70;

/** One product with one decoration: what, how, and how many of each. */
export function drawItem(pen: Pen, item: ProductionItem): void {
  const { sheet } = pen;
  sheet.need(BAR + decorationHeight(item.decoration) + GRID_BEGINNING);
  bar(pen, item);
  if (item.decoration === null) plain(pen);
  else decoration(pen, item.decoration);
  for (const grid of item.grids) quantityGrid(pen, grid);
  sheet.y += 10;
}

const decorationHeight = (decoration: PrintedDecoration | null) => (decoration?.logo ? PICTURE_HEIGHT : 60);

function bar({ sheet, labels, formats }: Pen, { productName, quantity }: ProductionItem): void {
  const name = { width: CONTENT_WIDTH - PIECES_WIDTH - 20, face: 'bold', size: 11.5, maxLines: 3 } as const;
  const height = Math.max(BAR, sheet.height(productName, name) + 10);
  sheet.box(PAGE.margin, sheet.y, CONTENT_WIDTH, height);
  sheet.write(productName, PAGE.margin + 8, sheet.y + 5, name);
  const pieces = labels.pieces(quantity, formats.quantity(quantity));
  const style = { ...name, width: PIECES_WIDTH, align: 'right', maxLines: 1 } as const;
  sheet.write(pieces, RIGHT - PIECES_WIDTH - 8, sheet.y + 5, style);
  sheet.y += height + 8;
}

function plain({ sheet, labels }: Pen): void {
  const style = { width: CONTENT_WIDTH, colour: COLOURS.muted, size: 9.5 };
  sheet.y += sheet.write(labels.plain, PAGE.margin, sheet.y, style) + 8;
}

/** Facts and instructions on the left, the logo on the right, as long as they are on one page. */
function decoration(pen: Pen, { method, location, color, instructions, logo }: PrintedDecoration): void {
  const { sheet, labels } = pen;
  const { page } = sheet.doc;
  const below = sheet.y + (logo === null ? 0 : PICTURE_HEIGHT);
  const width = CONTENT_WIDTH - LABEL_WIDTH - (logo === null ? 0 : PICTURE.width + GAP);
  if (logo !== null) filePicture(pen, logo, RIGHT - PICTURE.width, sheet.y);
  for (const [label, value] of [
    [labels.method, method],
    [labels.location, location],
    [labels.color, color],
    // Said where there is none: whoever decorates must know that nothing was forgotten on paper.
    [labels.logo, logo === null ? labels.none : null],
  ] as const) {
    if (value === null) continue;
    caption(pen, label);
    const style = { width, face: 'bold', size: 10.5, maxLines: 4 } as const;
    sheet.y += sheet.write(value, PAGE.margin + LABEL_WIDTH, sheet.y, style) + 3;
  }
  if (instructions !== null) {
    sheet.need(30);
    caption(pen, labels.instructions);
    sheet.flow(instructions, PAGE.margin + LABEL_WIDTH, { width, size: 10 });
  }
  sheet.y = (sheet.doc.page === page ? Math.max(sheet.y, below) : sheet.y) + 6;
}

function caption({ sheet }: Pen, label: string): void {
  const style = { width: LABEL_WIDTH - 6, size: 8.5, colour: COLOURS.muted, maxLines: 1 };
  sheet.write(label, PAGE.margin, sheet.y + 1.5, style);
}
