export { OrderRecalculationPlugin } from './order-recalculation.plugin';
export { OrderRecalculationService, type RecalculationStep } from './order-recalculation.service';
