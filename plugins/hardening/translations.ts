export const messages = {
  fr: {
    hardening: {
      tooComplex:
        'Cette requête demande trop de données à la fois : demandez des listes plus courtes (take), ou moins de listes l’une dans l’autre.',
    },
  },
  en: {
    hardening: {
      tooComplex:
        'This query asks for too much at once: ask for shorter lists (take), or for fewer lists within lists.',
    },
  },
};
