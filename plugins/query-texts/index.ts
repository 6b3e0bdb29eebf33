export { rememberQueryTexts } from './query-texts';
