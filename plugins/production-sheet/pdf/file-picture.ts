import { COLOURS } from '../../pdf-sheet';
import type { PrintedFile } from '../facts/production-facts';
import type { Pen } from './pen';

/** Points: a logo that is to be told from another, not to be printed from. */
export const PICTURE = { width: 112, height: 78, caption: 34 } as const;
export const PICTURE_HEIGHT = PICTURE.height + PICTURE.caption;

/** The file's picture, or its format in an empty frame, with its name below: what the workshop looks for. */
export function filePicture({ sheet, labels, formats }: Pen, file: PrintedFile, x: number, y: number): void {
  const { width, height } = PICTURE;
  if (file.picture === null) {
    sheet.frame(x, y, width, height);
    const style = { width, align: 'center' } as const;
    const format = sheet.write(file.format, x, y + 22, { ...style, face: 'bold', size: 14 });
    sheet.write(labels.noPicture, x, y + 24 + format, { ...style, size: 7.5, colour: COLOURS.muted });
  } else {
    sheet.picture(file.picture, x, y, width, height);
  }
  const name = sheet.write(file.fileName, x, y + height + 3, { width, size: 7.5, maxLines: 2 });
  const pixels = file.size && labels.pixels(formats.quantity(file.size.width), formats.quantity(file.size.height));
  const facts = [file.format, pixels].filter(Boolean).join(' · ');
  sheet.write(facts, x, y + height + 3 + name, { width, size: 7, colour: COLOURS.muted, maxLines: 1 });
}
