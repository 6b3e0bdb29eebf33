export { decodeText } from './decode-text';
