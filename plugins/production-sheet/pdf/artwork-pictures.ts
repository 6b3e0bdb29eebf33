import { CONTENT_WIDTH, PAGE } from '../../pdf-sheet';
import type { PrintedFile } from '../facts/production-facts';
import { filePicture, PICTURE, PICTURE_HEIGHT } from './file-picture';
import type { Pen } from './pen';

const PER_ROW = 4;
const STEP = PICTURE.width + (CONTENT_WIDTH - PER_ROW * PICTURE.width) / (PER_ROW - 1);

/** The order's own files (B8), four beside each other. */
export function artworkPictures(pen: Pen, files: readonly PrintedFile[]): void {
  if (files.length === 0) return;
  const { sheet, labels } = pen;
  sheet.need(PICTURE_HEIGHT + 30);
  sheet.y += 6;
  sheet.y += sheet.write(labels.artwork, PAGE.margin, sheet.y, { width: CONTENT_WIDTH, face: 'bold', size: 11 }) + 8;
  for (let first = 0; first < files.length; first += PER_ROW) {
    sheet.need(PICTURE_HEIGHT);
    files.slice(first, first + PER_ROW).forEach((file, index) => {
      filePicture(pen, file, PAGE.margin + index * STEP, sheet.y);
    });
    sheet.y += PICTURE_HEIGHT + 6;
  }
}
