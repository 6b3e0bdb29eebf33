export { allOrNothing } from './all-or-nothing';
export { lockOrder } from './order-lock';
export { installSingleWriter } from './single-writer';
