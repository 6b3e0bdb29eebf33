export { inProportion } from './in-proportion';
