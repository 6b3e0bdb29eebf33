export { bic, electronicBic, electronicIban, iban } from './bank-details';
export { firstProblem, localizedTexts, textList } from './lists';
export { ACCOUNT_OPENED, type MerchantNotice, merchantNotice } from './merchant-notice';
export { between, percentage } from './numbers';
export { anyRegistrationNumber, registrationNumber } from './registration-number';
export type { Problem, TextRule } from './rule';
export {
  artworkFormat,
  atMost,
  codePrefix,
  countryCode,
  email,
  notBlank,
  orderAddressPattern,
  singleLine,
  webAddress,
} from './texts';
export { vatNumber } from './vat-number';
