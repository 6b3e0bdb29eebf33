export { lockAddress } from './address-lock';
export { afterTheAnswer } from './after-the-answer';
export { allOrNothing } from './all-or-nothing';
export { cancelledOrder } from './cancelled-order';
export { type LineQuantity, mergedLines } from './merged-lines';
export { lockOrder, lockRow } from './row-lock';
export { nextValue, updatedValue } from './sequence';
export { installSingleWriter } from './single-writer';
export { withinTransaction } from './within-transaction';
