import type { TaxRateName } from './countries';
import type { Shape } from '../picture';

/** The three shelves: a facet value and a collection each. */
export const shelves = {
  papeterie: { name: 'Papeterie', description: 'Carnets, cahiers et papiers à lettres.' },
  ecriture: { name: 'Écriture', description: 'Stylos, crayons et encres.' },
  livres: { name: 'Livres', description: 'Beaux livres et guides, à TVA réduite.' },
} as const;

export interface VariantContent {
  /** Value of the product's option. */
  option?: string;
  sku: string;
  /** Cents, tax included. */
  price: number;
  stock: number;
}

export interface ProductContent {
  slug: string;
  name: string;
  description: string;
  shelf: keyof typeof shelves;
  tax: TaxRateName;
  picture: { shape: Shape; color: string };
  option?: string;
  variants: VariantContent[];
}

export const products: ProductContent[] = [
  {
    slug: 'carnet-toile',
    name: 'Carnet en toile',
    description: '160 pages de papier ivoire ligné, reliure cousue, couverture en toile de coton.',
    shelf: 'papeterie',
    tax: 'standard',
    picture: { shape: 'notebook', color: '#2f5d62' },
    option: 'Format',
    variants: [
      { option: 'A6', sku: 'CAR-A6', price: 990, stock: 80 },
      { option: 'A5', sku: 'CAR-A5', price: 1450, stock: 120 },
    ],
  },
  {
    slug: 'cahier-atelier',
    name: 'Cahier d’atelier',
    description: 'Cahier souple de 96 pages, à points, pour les croquis et les listes.',
    shelf: 'papeterie',
    tax: 'standard',
    picture: { shape: 'notebook', color: '#b5651d' },
    variants: [{ sku: 'CAH-ATE', price: 690, stock: 200 }],
  },
  {
    slug: 'papier-a-lettres',
    name: 'Papier à lettres vergé',
    description: 'Cinquante feuilles de vergé 100 g et vingt-cinq enveloppes doublées.',
    shelf: 'papeterie',
    tax: 'standard',
    picture: { shape: 'letter', color: '#c9b79c' },
    option: 'Teinte',
    variants: [
      { option: 'Ivoire', sku: 'PAL-IVO', price: 1890, stock: 60 },
      { option: 'Bleu ciel', sku: 'PAL-BLE', price: 1890, stock: 45 },
    ],
  },
  {
    slug: 'agenda-semainier',
    name: 'Agenda semainier',
    description: 'Une semaine sur deux pages, de janvier à décembre, avec marque-page.',
    shelf: 'papeterie',
    tax: 'standard',
    picture: { shape: 'notebook', color: '#7a2e3a' },
    variants: [{ sku: 'AGE-SEM', price: 2200, stock: 75 }],
  },
  {
    slug: 'cartes-de-voeux',
    name: 'Cartes de vœux',
    description: 'Huit cartes imprimées en typographie, avec leurs enveloppes.',
    shelf: 'papeterie',
    tax: 'standard',
    picture: { shape: 'letter', color: '#a63d40' },
    variants: [{ sku: 'CAR-VOE', price: 1250, stock: 90 }],
  },
  {
    slug: 'stylo-plume',
    name: 'Stylo plume Classique',
    description: 'Corps en résine, plume en acier, livré avec une cartouche bleue.',
    shelf: 'ecriture',
    tax: 'standard',
    picture: { shape: 'pen', color: '#1d3557' },
    option: 'Plume',
    variants: [
      { option: 'Fine', sku: 'STP-F', price: 3990, stock: 40 },
      { option: 'Moyenne', sku: 'STP-M', price: 3990, stock: 40 },
    ],
  },
  {
    slug: 'stylo-bille',
    name: 'Stylo bille rétractable',
    description: 'Corps en laiton, recharge standard.',
    shelf: 'ecriture',
    tax: 'standard',
    picture: { shape: 'pen', color: '#9a7b2f' },
    option: 'Couleur',
    variants: [
      { option: 'Noir', sku: 'STB-NOI', price: 1290, stock: 150 },
      { option: 'Bleu', sku: 'STB-BLE', price: 1290, stock: 150 },
      { option: 'Rouge', sku: 'STB-ROU', price: 1290, stock: 100 },
    ],
  },
  {
    slug: 'crayons-graphite',
    name: 'Crayons graphite',
    description: 'Boîte de douze crayons, du 4H au 6B.',
    shelf: 'ecriture',
    tax: 'standard',
    picture: { shape: 'pen', color: '#4a4e69' },
    variants: [{ sku: 'CRA-GRA', price: 1590, stock: 70 }],
  },
  {
    slug: 'encre-flacon',
    name: 'Encre en flacon',
    description: 'Trente millilitres d’encre à base d’eau, pour stylo plume.',
    shelf: 'ecriture',
    tax: 'standard',
    picture: { shape: 'bottle', color: '#274690' },
    option: 'Encre',
    variants: [
      { option: 'Bleu nuit', sku: 'ENC-NUI', price: 890, stock: 65 },
      { option: 'Sépia', sku: 'ENC-SEP', price: 890, stock: 50 },
    ],
  },
  {
    slug: 'guide-calligraphie',
    name: 'Le guide de la calligraphie',
    description: 'Broché, 192 pages : les gestes, les alphabets et trente modèles à reproduire.',
    shelf: 'livres',
    tax: 'reduced',
    picture: { shape: 'book', color: '#5f0f40' },
    variants: [{ sku: 'LIV-CAL', price: 2450, stock: 35 }],
  },
  {
    slug: 'histoire-du-papier',
    name: 'Une petite histoire du papier',
    description: 'Relié, 256 pages illustrées, des moulins à eau à nos jours.',
    shelf: 'livres',
    tax: 'reduced',
    picture: { shape: 'book', color: '#386641' },
    variants: [{ sku: 'LIV-PAP', price: 2900, stock: 30 }],
  },
  {
    slug: 'reliure-a-la-maison',
    name: 'La reliure à la maison',
    description: 'Broché, 128 pages : quinze reliures à coudre soi-même, pas à pas.',
    shelf: 'livres',
    tax: 'reduced',
    picture: { shape: 'book', color: '#bc6c25' },
    variants: [{ sku: 'LIV-REL', price: 1990, stock: 40 }],
  },
];
