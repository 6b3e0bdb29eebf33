export { inCurrencyOf, isOpen, pricingContext } from './pricing-context';
export { OrderRecalculationPlugin } from './order-recalculation.plugin';
export {
  OrderRecalculationService,
  type RecalculationObserver,
  type RecalculationStep,
} from './order-recalculation.service';
