/** The company store's ways of decorating. */
export const imprintMethods = {
  'screen-print': {
    en: { name: 'Screen print', description: 'One to four spot colours, flat and durable.' },
    fr: { name: 'Sérigraphie', description: 'D’une à quatre couleurs directes, en aplat et durables.' },
  },
  'laser-engraving': {
    en: { name: 'Laser engraving', description: 'A permanent mark in the colour of the material.' },
    fr: { name: 'Gravure laser', description: 'Une marque définitive, dans la couleur de la matière.' },
  },
  embroidery: {
    en: { name: 'Embroidery', description: 'Up to 12 thread colours; the set-up is the digitising of the logo.' },
    fr: {
      name: 'Broderie',
      description: 'Jusqu’à 12 couleurs de fil ; les frais techniques sont ceux de la carte à broder.',
    },
  },
  'digital-print': {
    en: { name: 'Full-colour digital print', description: 'Photographs and gradients, without a limit to colours.' },
    fr: { name: 'Impression numérique quadri', description: 'Photos et dégradés, sans limite de couleurs.' },
  },
} as const;

export type ImprintMethodCode = keyof typeof imprintMethods;
