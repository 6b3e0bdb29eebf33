/** Who sees rates and who sets them, as the Admin API has it. */
export const MAY_SEE_RATES = ['ReadExchangeRates'];
export const MAY_SET_RATES = ['UpdateExchangeRates'];
