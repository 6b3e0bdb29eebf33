import { boutique } from './content/stores';

/** Who buys, and who sells, in guide A. */
export const customer = { emailAddress: 'camille.durand@exemple.example', password: 'Camille-2026!' };
export const merchant = boutique.settings.merchantEmail ?? '';
export const siteName = boutique.settings.siteName ?? '';
