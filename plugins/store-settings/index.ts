import './types';

export { contentLanguage, localizedText, requestLanguage } from './language';
export { storeName } from './services/store-name';
export { StoreService } from './services/store.service';
export { StoreSettingsPlugin } from './store-settings.plugin';
export type { LocalizedText } from './types';
