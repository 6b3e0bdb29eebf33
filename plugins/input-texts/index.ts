export { InputTextsPlugin } from './input-texts.plugin';
