export { CoreTextsPlugin } from './core-texts.plugin';
