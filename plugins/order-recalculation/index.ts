export { inCurrencyOf, isOpen } from './in-currency-of';
export { OrderRecalculationPlugin } from './order-recalculation.plugin';
export {
  OrderRecalculationService,
  type RecalculationObserver,
  type RecalculationStep,
} from './order-recalculation.service';
