/** Sentences that say why a file was refused. */
const refusals = {
  fr: {
    ARTWORK_TOO_LARGE: 'Ce fichier est trop lourd : la taille maximale est de {maximumMegabytes, number} Mo.',
    ARTWORK_TOO_MANY_PIXELS:
      'Cette image est trop grande : elle ne peut pas dépasser {maximumMegapixels, number} millions de pixels.',
    ARTWORK_FORMAT: 'Ce format n’est pas accepté. Formats acceptés : {formats}.',
    ARTWORK_FILE_NAME: 'Le nom de ce fichier n’est pas accepté : renommez-le et envoyez-le de nouveau.',
    ARTWORK_SVG_ACTIVE:
      'Ce fichier SVG contient un script, une animation ou une référence extérieure : exportez-le en SVG simple.',
    ARTWORK_SVG_COMPLEX: 'Ce fichier SVG est trop complexe : simplifiez-le ou envoyez un PDF.',
    ARTWORK_MISMATCH: 'Le contenu de ce fichier ne correspond pas à son nom : c’est un fichier {format}.',
    ARTWORK_NOT_AS_NAMED: 'Le contenu de ce fichier ne correspond pas à son nom : ce n’est pas un fichier {format}.',
    ARTWORK_TWO_FILES: 'Ce fichier en contient un autre : enregistrez-le de nouveau dans un seul format.',
    ARTWORK_TOO_SMALL:
      'Cette image est trop petite ({width} × {height} pixels) : il faut au moins {minimumWidth} × {minimumHeight} pixels.',
    ARTWORK_EMPTY: 'Ce fichier est vide.',
    ARTWORK_UNREADABLE: 'Ce fichier est illisible ou incomplet : envoyez-le de nouveau.',
    ARTWORK_QUOTA: 'Vous avez envoyé trop de fichiers aujourd’hui : réessayez demain ou contactez-nous.',
  },
  en: {
    ARTWORK_TOO_LARGE: 'This file is too large: the maximum size is {maximumMegabytes, number} MB.',
    ARTWORK_TOO_MANY_PIXELS:
      'This image is too large: it cannot have more than {maximumMegapixels, number} million pixels.',
    ARTWORK_FORMAT: 'This format is not accepted. Accepted formats: {formats}.',
    ARTWORK_FILE_NAME: 'The name of this file is not accepted: please rename it and upload it again.',
    ARTWORK_SVG_ACTIVE:
      'This SVG file contains a script, an animation or an outside reference: please export it as plain SVG.',
    ARTWORK_SVG_COMPLEX: 'This SVG file is too complex: please simplify it or upload a PDF.',
    ARTWORK_MISMATCH: 'The content of this file does not match its name: it is a {format} file.',
    ARTWORK_NOT_AS_NAMED: 'The content of this file does not match its name: it is not a {format} file.',
    ARTWORK_TWO_FILES: 'This file contains another one: please save it again in a single format.',
    ARTWORK_TOO_SMALL:
      'This image is too small ({width} × {height} pixels): at least {minimumWidth} × {minimumHeight} pixels are needed.',
    ARTWORK_EMPTY: 'This file is empty.',
    ARTWORK_UNREADABLE: 'This file is unreadable or incomplete: please upload it again.',
    ARTWORK_QUOTA: 'You have uploaded too many files today: please try again tomorrow or contact us.',
  },
};

export type RefusalKey = keyof (typeof refusals)['fr'];

export const messages = {
  fr: {
    artwork: {
      unknown: 'Ce fichier n’existe pas ou n’est pas à vous.',
      tooMany: 'Une commande ne peut pas avoir plus de {maximum} fichiers.',
    },
    errorResult: {
      ...refusals.fr,
      DECORATION_LOCKED_ERROR: 'La production a commencé : la décoration ne peut plus être modifiée.',
    },
  },
  en: {
    artwork: {
      unknown: 'This file does not exist or is not yours.',
      tooMany: 'An order cannot have more than {maximum} files.',
    },
    errorResult: {
      ...refusals.en,
      DECORATION_LOCKED_ERROR: 'Production has started: the decoration can no longer be changed.',
    },
  },
};
