export { orderFigures } from './order-figures';
export { type OrderFigures, type OrderSummary, orderSummary } from './order-summary';
