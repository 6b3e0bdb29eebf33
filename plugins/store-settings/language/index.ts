export { chooseLanguage } from './choose-language';
export { contentLanguage } from './content-language';
export { localizedText, textsInLanguage } from './localized-text';
export { requestLanguage, RequestLanguageMiddleware } from './request-language.middleware';
