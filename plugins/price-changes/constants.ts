/** Who notes and compares what a modified order costs: for handlers of `OrderStateTransitionEvent` that come after. */
export const PRICE_CHANGES_HANDLER = 'price-changes-modified';
