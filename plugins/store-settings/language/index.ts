export { chooseLanguage } from './choose-language';
export { contentLanguage } from './content-language';
export { localizedText, textsInLanguage } from './localized-text';
export { moneyInWords } from './money-in-words';
export { requestLanguage, RequestLanguageMiddleware } from './request-language.middleware';
