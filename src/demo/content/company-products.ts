import type { Shape } from '../picture';
import type { ImprintMethodCode } from './imprint-methods';

interface Words {
  en: string;
  fr: string;
}

export interface OptionContent {
  name: Words;
  /** Names that are the same in both languages (sizes), or one for each. */
  values: (string | Words)[];
}

export interface ImprintContent {
  method: ImprintMethodCode;
  locations: string[];
  /** Empty: any text. */
  colors: string[];
  /** Cents, without tax. */
  setupCharge: number;
  runCharge: number;
}

export interface CompanyProductContent {
  slug: string;
  /** The product's code; a variant's is followed by its place in the grid. */
  code: string;
  name: Words;
  description: Words;
  picture: { shape: Shape; color: string };
  options: OptionContent[];
  /** Cents with decimals, without tax: one for all, or one for each value of the first option. */
  prices: number[];
  originalPrice?: number;
  /** Per cent of the price from a quantity on, over all variants together. */
  breaks?: { minimumQuantity: number; percentage: number }[];
  priceIncludes?: Words;
  minimumOrderQuantity: number;
  required: boolean;
  imprints: ImprintContent[];
}

const color = (en: string, fr: string): Words => ({ en, fr });
const black = color('Black', 'Noir');
const blue = color('Blue', 'Bleu');
const gray = color('Gray', 'Gris');
const green = color('Green', 'Vert');
const orange = color('Orange', 'Orange');
const purple = color('Purple', 'Violet');
const red = color('Red', 'Rouge');
const white = color('White', 'Blanc');
const yellow = color('Yellow', 'Jaune');
const navy = color('Navy', 'Marine');
const natural = color('Natural', 'Écru');

const colors = (...values: Words[]): OptionContent => ({ name: { en: 'Color', fr: 'Couleur' }, values });
const sizes = (...values: string[]): OptionContent => ({ name: { en: 'Size', fr: 'Taille' }, values });

const screen = (locations: string[], runCharge: number): ImprintContent => ({
  method: 'screen-print',
  locations,
  colors: [],
  setupCharge: 5000,
  runCharge,
});
const laser = (locations: string[], runCharge: number): ImprintContent => ({
  method: 'laser-engraving',
  locations,
  colors: ['Natural'],
  setupCharge: 4000,
  runCharge,
});
const digital = (locations: string[], runCharge: number): ImprintContent => ({
  method: 'digital-print',
  locations,
  colors: ['Full colour'],
  setupCharge: 3500,
  runCharge,
});
const embroidery = (locations: string[], runCharge: number): ImprintContent => ({
  method: 'embroidery',
  locations,
  colors: [],
  setupCharge: 6500,
  runCharge,
});

const oneColorImprint = {
  en: 'A one-colour imprint in one location',
  fr: 'Un marquage d’une couleur à un emplacement',
};

/** The company store's catalogue. The first two are the guide's own, with its prices. */
export const companyProducts: CompanyProductContent[] = [
  {
    slug: 'slim-plastic-usb-drive',
    code: 'USB-SLIM',
    name: {
      en: 'Slim Plastic USB drive - Chrome accents W/ key-loop',
      fr: 'Clé USB plate en plastique, finitions chromées, avec anneau',
    },
    description: {
      en: 'A slim USB drive with chrome accents and a loop for keys, in nine colours and six sizes.',
      fr: 'Une clé USB plate aux finitions chromées, avec un anneau, en neuf couleurs et six capacités.',
    },
    picture: { shape: 'drive', color: '#1d3557' },
    options: [
      {
        name: { en: 'Memory Size', fr: 'Capacité' },
        values: ['128 MB', '256 MB', '512 MB', '1 GB', '2 GB', '4 GB'],
      },
      colors(black, blue, gray, green, orange, purple, red, white, yellow),
    ],
    prices: [560.8, 628.9, 741, 1077.3, 1165.3, 1209.4],
    minimumOrderQuantity: 50,
    required: true,
    imprints: [screen(['Front', 'Back'], 25), laser(['Metal clip'], 40)],
  },
  {
    slug: 'shirt-xs-4xl',
    code: 'CPN-551418868',
    name: { en: 'XS, S, M, L, XL', fr: 'Chemise du XS au 4XL' },
    description: {
      en: 'A long-sleeved shirt in easy-care cotton.',
      fr: 'Une chemise à manches longues en coton facile d’entretien.',
    },
    picture: { shape: 'shirt', color: '#457b9d' },
    options: [sizes('XS', 'S', 'M', 'L', 'XL', '3XL', '4XL')],
    prices: [2419.4],
    originalPrice: 2500,
    priceIncludes: { en: 'N/A', fr: 'Sans objet' },
    minimumOrderQuantity: 1,
    required: false,
    imprints: [embroidery(['Left chest', 'Right sleeve'], 350)],
  },
  {
    slug: 'pique-polo',
    code: 'POLO-PIQ',
    name: { en: 'Piqué polo shirt', fr: 'Polo piqué' },
    description: { en: 'Combed cotton, 200 g/m².', fr: 'Coton peigné, 200 g/m².' },
    picture: { shape: 'shirt', color: '#2a9d8f' },
    options: [sizes('S', 'M', 'L', 'XL'), colors(navy, white, red)],
    prices: [1890],
    breaks: [
      { minimumQuantity: 24, percentage: 92 },
      { minimumQuantity: 72, percentage: 84 },
    ],
    minimumOrderQuantity: 6,
    required: true,
    imprints: [embroidery(['Left chest', 'Back'], 300), screen(['Front', 'Back'], 120)],
  },
  {
    slug: 'zip-hoodie',
    code: 'HOOD-ZIP',
    name: { en: 'Zipped hoodie', fr: 'Sweat à capuche zippé' },
    description: { en: 'Brushed fleece with two pockets.', fr: 'Molleton gratté, deux poches.' },
    picture: { shape: 'shirt', color: '#4a4e69' },
    options: [sizes('S', 'M', 'L', 'XL'), colors(black, gray)],
    prices: [3450, 3450, 3450, 3650],
    minimumOrderQuantity: 6,
    required: false,
    imprints: [embroidery(['Left chest'], 400), screen(['Back'], 180)],
  },
  {
    slug: 'baseball-cap',
    code: 'CAP-5P',
    name: { en: 'Five-panel cap', fr: 'Casquette cinq panneaux' },
    description: { en: 'Cotton twill with a metal buckle.', fr: 'Sergé de coton, boucle en métal.' },
    picture: { shape: 'cap', color: '#e63946' },
    options: [colors(black, navy, red, white, green, orange)],
    prices: [795.5],
    breaks: [{ minimumQuantity: 100, percentage: 88 }],
    minimumOrderQuantity: 12,
    required: true,
    imprints: [embroidery(['Front'], 250)],
  },
  {
    slug: 'cotton-tote',
    code: 'TOTE-140',
    name: { en: 'Cotton tote bag', fr: 'Sac en coton' },
    description: { en: '140 g/m², long handles.', fr: '140 g/m², anses longues.' },
    picture: { shape: 'bag', color: '#c9a66b' },
    options: [colors(natural, black, navy)],
    prices: [289.9],
    breaks: [
      { minimumQuantity: 100, percentage: 90 },
      { minimumQuantity: 500, percentage: 78 },
    ],
    priceIncludes: oneColorImprint,
    minimumOrderQuantity: 25,
    required: true,
    imprints: [screen(['One side', 'Both sides'], 0), digital(['One side'], 95)],
  },
  {
    slug: 'ceramic-mug',
    code: 'MUG-11',
    name: { en: 'Ceramic mug, 11 oz', fr: 'Mug en céramique, 33 cl' },
    description: { en: 'Dishwasher safe.', fr: 'Passe au lave-vaisselle.' },
    picture: { shape: 'mug', color: '#f4a261' },
    options: [colors(white, black, blue, red)],
    prices: [412.5],
    priceIncludes: oneColorImprint,
    minimumOrderQuantity: 24,
    required: true,
    imprints: [screen(['Front', 'Wrap'], 0), digital(['Wrap'], 110)],
  },
  {
    slug: 'click-pen',
    code: 'PEN-CLK',
    name: { en: 'Click pen', fr: 'Stylo à bouton-poussoir' },
    description: { en: 'Blue ink, recycled body.', fr: 'Encre bleue, corps recyclé.' },
    picture: { shape: 'pen', color: '#264653' },
    options: [colors(black, blue, green, orange, purple, red, white, yellow)],
    prices: [64.9],
    originalPrice: 79,
    breaks: [
      { minimumQuantity: 250, percentage: 90 },
      { minimumQuantity: 500, percentage: 82 },
      { minimumQuantity: 1000, percentage: 70 },
    ],
    priceIncludes: oneColorImprint,
    minimumOrderQuantity: 100,
    required: true,
    imprints: [screen(['Barrel', 'Clip'], 0)],
  },
  {
    slug: 'bound-notebook',
    code: 'NOTE-A5',
    name: { en: 'Bound notebook A5', fr: 'Carnet relié A5' },
    description: { en: '192 pages, elastic band, bookmark.', fr: '192 pages, élastique, marque-page.' },
    picture: { shape: 'notebook', color: '#6d597a' },
    options: [
      colors(black, navy, red),
      { name: { en: 'Ruling', fr: 'Réglure' }, values: [color('Lined', 'Ligné'), color('Dotted', 'À points')] },
    ],
    prices: [598.4],
    minimumOrderQuantity: 20,
    required: false,
    imprints: [screen(['Front cover'], 60), laser(['Front cover'], 90)],
  },
  {
    slug: 'steel-bottle',
    code: 'BOTT-500',
    name: { en: 'Insulated steel bottle', fr: 'Gourde isotherme en acier' },
    description: { en: '500 ml, twelve hours hot.', fr: '50 cl, douze heures au chaud.' },
    picture: { shape: 'bottle', color: '#118ab2' },
    options: [colors(black, white, blue, green, red)],
    prices: [1149],
    breaks: [{ minimumQuantity: 50, percentage: 90 }],
    minimumOrderQuantity: 12,
    required: true,
    imprints: [laser(['Front'], 75)],
  },
  {
    slug: 'folding-umbrella',
    code: 'UMBR-F',
    name: { en: 'Folding umbrella', fr: 'Parapluie pliant' },
    description: { en: 'Opens and closes by itself.', fr: 'Ouverture et fermeture automatiques.' },
    picture: { shape: 'umbrella', color: '#073b4c' },
    options: [colors(black, navy, red, green)],
    prices: [1325],
    minimumOrderQuantity: 10,
    required: false,
    imprints: [screen(['One panel', 'Two panels'], 150)],
  },
  {
    slug: 'woven-lanyard',
    code: 'LANY-20',
    name: { en: 'Lanyard, 20 mm', fr: 'Tour de cou, 20 mm' },
    description: { en: 'With a metal hook and a safety clasp.', fr: 'Crochet en métal et fermoir de sécurité.' },
    picture: { shape: 'bag', color: '#ef476f' },
    options: [colors(black, blue, green, orange, red, white)],
    prices: [118.7],
    breaks: [{ minimumQuantity: 250, percentage: 80 }],
    priceIncludes: oneColorImprint,
    minimumOrderQuantity: 50,
    required: true,
    imprints: [screen(['One side'], 0), digital(['Both sides'], 45)],
  },
  {
    slug: 'power-bank',
    code: 'PWR-5K',
    name: { en: 'Power bank, 5000 mAh', fr: 'Batterie externe, 5000 mAh' },
    description: { en: 'Two ports, cable included.', fr: 'Deux ports, câble fourni.' },
    picture: { shape: 'drive', color: '#8d99ae' },
    options: [colors(black, white)],
    prices: [1499],
    minimumOrderQuantity: 10,
    required: true,
    imprints: [digital(['Front'], 85), laser(['Front'], 95)],
  },
  {
    slug: 'sticker-sheet',
    code: 'STICK-A5',
    name: { en: 'Sticker sheet A5', fr: 'Planche d’autocollants A5' },
    description: {
      en: 'Twelve stickers, printed from your artwork.',
      fr: 'Douze autocollants, imprimés d’après vos fichiers.',
    },
    picture: { shape: 'letter', color: '#ffb703' },
    options: [],
    prices: [145.2],
    minimumOrderQuantity: 25,
    required: true,
    imprints: [digital(['Whole sheet'], 0)],
  },
  {
    slug: 'travel-tumbler',
    code: 'TUMB-450',
    name: { en: 'Travel tumbler, 450 ml', fr: 'Gobelet de voyage, 450 ml' },
    description: { en: 'Double wall, undecorated.', fr: 'Double paroi, sans marquage.' },
    picture: { shape: 'bottle', color: '#577590' },
    options: [],
    prices: [820.6],
    minimumOrderQuantity: 10,
    required: false,
    imprints: [],
  },
  {
    slug: 'gift-box',
    code: 'GIFT-BOX',
    name: { en: 'Gift box', fr: 'Coffret cadeau' },
    description: { en: 'Kraft cardboard with tissue paper.', fr: 'Carton kraft et papier de soie.' },
    picture: { shape: 'book', color: '#a98467' },
    options: [],
    prices: [450],
    minimumOrderQuantity: 1,
    required: false,
    imprints: [],
  },
];
