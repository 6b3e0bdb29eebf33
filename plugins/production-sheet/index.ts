export { ProductionSheetPlugin } from './production-sheet.plugin';
export { type ProductionSheet, ProductionSheetService } from './services/production-sheet.service';
export type { ProductionSheetOptions } from './types';
