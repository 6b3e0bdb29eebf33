export const messages = {
  fr: {
    accounts: {
      password: {
        tooShort: 'Le mot de passe doit avoir au moins 8 caractères.',
        noLetterOrDigit: 'Le mot de passe doit contenir une lettre ou un chiffre.',
        tooLong: 'Le mot de passe est trop long (72 octets au plus).',
        common: 'Ce mot de passe est trop courant : choisissez-en un que personne ne devine.',
      },
    },
    errorResult: {
      PASSWORD_VALIDATION_ERROR: '{validationErrorMessage}',
      TOO_MANY_ATTEMPTS:
        'Trop de tentatives : réessayez dans {minutes, plural, one {une minute} other {# minutes}}, ou demandez un nouveau mot de passe.',
    },
  },
  en: {
    accounts: {
      password: {
        tooShort: 'The password must have at least 8 characters.',
        noLetterOrDigit: 'The password must contain a letter or a digit.',
        tooLong: 'The password is too long (72 bytes at most).',
        common: 'This password is too common: choose one that nobody guesses.',
      },
    },
    errorResult: {
      PASSWORD_VALIDATION_ERROR: '{validationErrorMessage}',
      TOO_MANY_ATTEMPTS:
        'Too many attempts: try again in {minutes, plural, one {a minute} other {# minutes}}, or ask for a new password.',
    },
  },
};
