export { PRICE_CHANGES_HANDLER } from './constants';
export { OrderPriceChangedEvent } from './events/order-price-changed.event';
export { PriceChangesPlugin } from './price-changes.plugin';
