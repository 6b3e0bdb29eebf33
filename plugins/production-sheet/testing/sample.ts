import { arrangeQuantities } from '../facts/arrange-quantities';
import type { ProductionFacts, ProductionItem } from '../facts/production-facts';

const SIZES = ['128 MB', '256 MB', '512 MB', '1 GB', '2 GB', '4 GB'];
const COLORS = ['Black', 'Blue', 'Gray', 'Green', 'Orange', 'Purple', 'Red', 'White', 'Yellow'];

/** The guide's USB drive: 100 pieces in each of 6 × 9 cells. */
export function usbDrives(): ProductionItem {
  const group = (name: string, options: string[]) => ({ name, options: options.map(id => ({ id, name: id })) });
  const cells = SIZES.flatMap(size => COLORS.map(color => [size, color]));
  const variants = cells.map(optionIds => ({ name: '', sku: optionIds.join(), quantity: 100, optionIds }));
  return {
    productName: 'Slim Plastic USB drive',
    quantity: 5400,
    decoration: {
      method: 'Sérigraphie',
      location: 'Recto',
      color: 'Pantone 186',
      instructions: 'Logo centré.\nPas de texte.',
      logo: { fileName: 'logo.pdf', format: 'PDF', size: null, picture: null },
    },
    grids: arrangeQuantities([group('Capacité', SIZES), group('Couleur', COLORS)], variants),
  };
}

export function sampleFacts(facts: Partial<ProductionFacts> = {}): ProductionFacts {
  return {
    language: 'fr',
    printedAt: new Date('2026-03-05T09:04:00Z'),
    timeZone: 'Europe/Paris',
    store: { name: 'Company Store', logo: null },
    order: {
      code: 'CS-00012',
      placedOn: '2026-03-04',
      dateNeeded: '2026-03-20',
      purchaseOrderNumber: 'PO-2026-77',
      comments: 'Livrer au quai n° 2.\nSonner.',
      locked: true,
    },
    customer: ['Dupont & Fils', 'Zoé Lefèvre', 'zoe@example.com'],
    delivery: { addressLines: ['Zoé Lefèvre', '12 rue des Œillets', '69003 Lyon'], countryCode: 'FR' },
    items: [usbDrives()],
    artwork: [],
    ...facts,
  };
}
