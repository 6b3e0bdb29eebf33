export const messages = {
  fr: {
    inputTexts: {
      nullCharacter: 'Le champ « {field} » contient un caractère nul (U+0000), qui ne peut pas être enregistré.',
      tooLong: 'Le champ « {field} » ne peut pas dépasser {maximum, number} caractères.',
    },
  },
  en: {
    inputTexts: {
      nullCharacter: 'The field “{field}” contains a null character (U+0000), which cannot be stored.',
      tooLong: 'The field “{field}” cannot be longer than {maximum, number} characters.',
    },
  },
};
