export { OrderLocksPlugin } from './order-locks.plugin';
