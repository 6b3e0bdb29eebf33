export { PreparingClient } from './preparing-client';
