export { OrderPagePlugin } from './order-page.plugin';
export { formatDate, formatIban, formatLongDate, formatMoney } from './rules/formats';
export type {
  OrderDetails,
  OrderDetailsDelivery,
  OrderDetailsHowToPay,
  OrderDetailsLine,
  OrderDetailsPayment,
  OrderDetailsRow,
} from './rules/order-details';
export type { PageLanguage } from './rules/words';
export { OrderDetailsService } from './services/order-details.service';
export { OrderPageService } from './services/order-page.service';
