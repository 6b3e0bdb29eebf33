import './types';

export { contentLanguage, localizedText, moneyInWords, requestLanguage } from './language';
export { noticeAddresses } from './services/merchant-notices';
export { siteAddress } from './services/site-address';
export { storeName } from './services/store-name';
export { storeSettingProblem } from './services/store-setting-problem';
export { textSetting } from './services/text-setting';
export { StoreService } from './services/store.service';
export { StoreSettingsPlugin } from './store-settings.plugin';
export type { LocalizedText, PaymentChoice } from './types';
export * as textRules from './validation';
