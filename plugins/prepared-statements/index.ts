export { bindIntegers } from './bind-integers';
export { PreparingClient } from './preparing-client';
