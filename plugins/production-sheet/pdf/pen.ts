import type { PlainFormats, Sheet } from '../../pdf-sheet';
import type { ProductionLabels } from './production-labels';

/** What every part of the sheet is drawn with. */
export interface Pen {
  sheet: Sheet;
  labels: ProductionLabels;
  formats: PlainFormats;
}
