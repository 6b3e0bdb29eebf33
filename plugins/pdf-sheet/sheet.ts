import type { Font } from 'fontkit';
import { beginning, breakable, flowing } from './bounded';
import { type Face, faces } from './fonts';
import { printable, printableParagraphs } from './printable';

/** Points, 72 to the inch, from the top left corner. */
export const PAGE = { width: 595.28, height: 841.89, margin: 48, top: 48, bottom: 92 } as const;
export const CONTENT_WIDTH = PAGE.width - 2 * PAGE.margin;
export const RIGHT = PAGE.width - PAGE.margin;
export const COLOURS = { ink: '#1c2430', muted: '#5f6b7a', line: '#d8dce3', tint: '#f4f5f7' } as const;

export interface TextStyle {
  width: number;
  face?: Face;
  size?: number;
  colour?: string;
  align?: 'left' | 'right' | 'center';
  /** Lines beyond are cut off with an ellipsis; 40 unless said. */
  maxLines?: number;
}

const LINE_GAP = 1.5;
const SIZE = 9;
/** Fit on a page. */
const MOST_LINES = 40;

/** The paper: text at a place, rules, and a new page when the rest of this one is too short. */
export class Sheet {
  /** Where the next thing goes. */
  y: number = PAGE.top;

  private pictures = new Map<Buffer, PDFKit.Mixins.ImageSrc>();

  constructor(readonly doc: PDFKit.PDFDocument) {
    for (const [name, font] of Object.entries(faces())) doc.registerFont(name, asSource(font));
  }

  /** Writes and answers the height it took. */
  write(text: string, x: number, y: number, style: TextStyle): number {
    const ready = this.prepare(text, style);
    if (ready === '') return 0;
    const height = this.height(text, style);
    this.doc
      .fillColor(style.colour ?? COLOURS.ink)
      .text(ready, x, y, { ...this.options(style), height: height + 0.5, ellipsis: true });
    return height;
  }

  height(text: string, style: TextStyle): number {
    const ready = this.prepare(text, style);
    if (ready === '') return 0;
    const full = this.doc.heightOfString(ready, this.options(style));
    return Math.min(full, linesOf(style) * (this.doc.currentLineHeight(true) + LINE_GAP));
  }

  /** Writes a text here, its lines as they were broken, over as many pages as it takes; 20,000 characters of it. */
  flow(text: string, x: number, style: Omit<TextStyle, 'maxLines'>): void {
    const ready = breakable(printableParagraphs(flowing(text), faces()[this.choose(style)]));
    if (ready === '') return;
    this.need(this.doc.currentLineHeight(true) + LINE_GAP);
    this.doc.fillColor(style.colour ?? COLOURS.ink).text(ready, x, this.y, this.options(style));
    this.y = this.doc.y;
  }

  /** A PNG or JPEG within that box, in its middle. The same buffer is in the file once, however often it is drawn. */
  picture(image: Buffer, x: number, y: number, width: number, height: number): void {
    const opened = this.pictures.get(image) ?? openImage(this.doc, image);
    this.pictures.set(image, opened);
    this.doc.image(opened, x, y, { fit: [width, height], align: 'center', valign: 'center' });
  }

  /** Of the text in one line. */
  width(text: string, style: Omit<TextStyle, 'width'>): number {
    return this.doc.widthOfString(this.prepare(text, { ...style, width: PAGE.width, maxLines: 1 }));
  }

  rule(y: number, x: number = PAGE.margin, width: number = CONTENT_WIDTH, colour: string = COLOURS.line): void {
    this.doc
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(0.6)
      .strokeColor(colour)
      .stroke();
  }

  box(x: number, y: number, width: number, height: number): void {
    this.doc.roundedRect(x, y, width, height, 3).fill(COLOURS.tint);
  }

  /** The place of a picture that there is none of. */
  frame(x: number, y: number, width: number, height: number): void {
    this.doc.roundedRect(x, y, width, height, 3).lineWidth(0.6).strokeColor(COLOURS.line).stroke();
  }

  /** Begins a page when `height` does not fit any more, and answers whether it did. */
  need(height: number): boolean {
    if (this.y + height <= PAGE.height - PAGE.bottom) return false;
    this.doc.addPage();
    this.y = PAGE.top;
    return true;
  }

  /** Goes back to each page, with its number from 1 and how many there are: once all is drawn. */
  eachPage(draw: (page: number, pages: number) => void): void {
    const { start, count } = this.doc.bufferedPageRange();
    for (let page = 0; page < count; page++) {
      this.doc.switchToPage(start + page);
      draw(page + 1, count);
    }
  }

  /** What of it can be seen, and in words that pdfkit can measure. */
  private prepare(text: string, style: TextStyle): string {
    const seen = beginning(text, linesOf(style), style.width, style.size ?? SIZE);
    return breakable(printable(seen, faces()[this.choose(style)]));
  }

  private choose(style: Omit<TextStyle, 'width'>): Face {
    const face = style.face ?? 'regular';
    this.doc.font(face).fontSize(style.size ?? SIZE);
    return face;
  }

  private options(style: TextStyle): PDFKit.Mixins.TextOptions {
    return { width: style.width, align: style.align ?? 'left', lineGap: LINE_GAP };
  }
}

const linesOf = ({ maxLines = MOST_LINES }: TextStyle) => maxLines;

/** pdfkit opens pictures and takes opened ones, which its types do not say. */
function openImage(doc: PDFKit.PDFDocument, image: Buffer): PDFKit.Mixins.ImageSrc {
  return (doc as unknown as { openImage(source: Buffer): PDFKit.Mixins.ImageSrc }).openImage(image);
}

/** pdfkit takes an opened font as well, which its types do not say. */
function asSource(font: Font): PDFKit.Mixins.PDFFontSource {
  return font as unknown as PDFKit.Mixins.PDFFontSource;
}
