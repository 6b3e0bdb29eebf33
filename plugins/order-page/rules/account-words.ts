import type { PageLanguage } from './words';

/** What a link in a mail of a customer's account is for, by its path. */
export type AccountPurpose = 'password-reset' | 'verify' | 'verify-email-address-change';

interface PurposeWords {
  title: string;
  text: string;
  button: string;
  doneTitle: string;
  doneText: string;
}

type AccountWords = Record<AccountPurpose, PurposeWords> & {
  password: string;
  expiredTitle: string;
  expiredText: string;
};

const fr: AccountWords = {
  'password-reset': {
    title: 'Choisir un nouveau mot de passe',
    text: 'Huit caractères au moins, dont une lettre ou un chiffre.',
    button: 'Enregistrer',
    doneTitle: 'Votre mot de passe est enregistré',
    doneText: 'Connectez-vous maintenant à la boutique avec ce mot de passe.',
  },
  verify: {
    title: 'Activer votre compte',
    text: 'Confirmez que cette adresse e-mail est la vôtre.',
    button: 'Confirmer',
    doneTitle: 'Votre compte est actif',
    doneText: 'Vous pouvez maintenant vous connecter à la boutique.',
  },
  'verify-email-address-change': {
    title: 'Changer d’adresse e-mail',
    text: 'Confirmez que cette nouvelle adresse e-mail est la vôtre.',
    button: 'Confirmer',
    doneTitle: 'Votre adresse e-mail est changée',
    doneText: 'Connectez-vous dorénavant avec la nouvelle adresse.',
  },
  password: 'Mot de passe',
  expiredTitle: 'Ce lien n’est plus valable',
  expiredText: 'Il a déjà servi ou date de trop longtemps. Demandez un nouvel e-mail à la boutique.',
};

const en: AccountWords = {
  'password-reset': {
    title: 'Choose a new password',
    text: 'Eight characters at least, a letter or a digit among them.',
    button: 'Save',
    doneTitle: 'Your password is saved',
    doneText: 'You can now log in to the shop with it.',
  },
  verify: {
    title: 'Activate your account',
    text: 'Please confirm that this e-mail address is yours.',
    button: 'Confirm',
    doneTitle: 'Your account is active',
    doneText: 'You can now log in to the shop.',
  },
  'verify-email-address-change': {
    title: 'Change your e-mail address',
    text: 'Please confirm that this new e-mail address is yours.',
    button: 'Confirm',
    doneTitle: 'Your e-mail address is changed',
    doneText: 'From now on, please log in with the new address.',
  },
  password: 'Password',
  expiredTitle: 'This link is no longer valid',
  expiredText: 'It has been used already, or is too old. Please ask the shop for a new e-mail.',
};

/** Every word of the pages of a customer's account. */
export const ACCOUNT_WORDS: Record<PageLanguage, AccountWords> = { fr, en };
