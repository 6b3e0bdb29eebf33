export const messages = {
  fr: {
    inputTexts: {
      nullCharacter: 'Le champ « {field} » contient un caractère nul (U+0000), qui ne peut pas être enregistré.',
      tooLong: 'Le champ « {field} » ne peut pas dépasser {maximum, number} caractères.',
      notEmail: 'Le champ « {field} » n’est pas une adresse e-mail valide.',
      blank: 'Le champ « {field} » ne peut pas être vide.',
      severalLines: 'Le champ « {field} » doit tenir sur une seule ligne.',
    },
  },
  en: {
    inputTexts: {
      nullCharacter: 'The field “{field}” contains a null character (U+0000), which cannot be stored.',
      tooLong: 'The field “{field}” cannot be longer than {maximum, number} characters.',
      notEmail: 'The field “{field}” is not a valid e-mail address.',
      blank: 'The field “{field}” cannot be empty.',
      severalLines: 'The field “{field}” must be a single line.',
    },
  },
};
