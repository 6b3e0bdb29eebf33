/**
 * A store's name in environment variables: its channel's token in capitals, everything else an underscore. `company-store`
 * has `STRIPE_SECRET_KEY_COMPANY_STORE`.
 */
export const accountName = (channelToken: string): string => channelToken.toUpperCase().replace(/[^A-Z0-9]+/g, '_');
