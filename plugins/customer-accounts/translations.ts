export const messages = {
  fr: {
    customerAccounts: {
      notCsv: 'Ce fichier n’est pas un CSV lisible : {value}',
      noEmailColumn: 'Aucune colonne « e-mail » dans la première ligne.',
      tooMany: 'Un fichier a au plus {value} lignes.',
      email: '« {value} » n’est pas une adresse e-mail.',
      twice: '{value} est déjà plus haut dans le fichier.',
      text: '« {value}… » est trop long, ou ne tient pas sur une ligne.',
      company: '« {value} » n’est pas un nom de société.',
      group: 'Il n’y a pas de groupe « {value} ».',
      tooLarge: 'Un fichier ne peut pas dépasser {megabytes} Mo.',
    },
  },
  en: {
    customerAccounts: {
      notCsv: 'This file is not a CSV that can be read: {value}',
      noEmailColumn: 'There is no column “e-mail” in the first line.',
      tooMany: 'A file has at most {value} lines.',
      email: '“{value}” is not an e-mail address.',
      twice: '{value} is further up in the file already.',
      text: '“{value}…” is too long, or more than one line.',
      company: '“{value}” is not the name of a company.',
      group: 'There is no group “{value}”.',
      tooLarge: 'A file cannot be larger than {megabytes} MB.',
    },
  },
};
