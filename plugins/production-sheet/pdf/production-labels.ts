/** Every word that the sheet has of its own. */
export interface ProductionLabels {
  title: string;
  order: (code: string) => string;
  orderedOn: string;
  dateNeeded: string;
  purchaseOrder: string;
  status: string;
  locked: string;
  open: string;
  openNote: string;
  customer: string;
  delivery: string;
  comments: string;
  pieces: (count: number, formatted: string) => string;
  method: string;
  location: string;
  color: string;
  instructions: string;
  logo: string;
  none: string;
  plain: string;
  total: string;
  common: (group: string, option: string) => string;
  artwork: string;
  noPicture: string;
  pixels: (width: string, height: string) => string;
  printedAt: (moment: string) => string;
  page: (page: number, pages: number) => string;
}

const french: ProductionLabels = {
  title: 'Fiche de production',
  order: code => `Commande ${code}`,
  orderedOn: 'Date de commande',
  dateNeeded: 'Date souhaitée',
  purchaseOrder: 'Bon de commande',
  status: 'Marquage',
  locked: 'Verrouillé',
  open: 'Encore modifiable',
  openNote:
    'La production n’a pas commencé\u00a0: le client peut encore changer couleurs et instructions. Verrouillez le marquage, puis imprimez de nouveau.',
  customer: 'Client',
  delivery: 'Livraison',
  comments: 'Commentaires du client',
  pieces: (count, formatted) => `${formatted}\u00a0${count > 1 ? 'pièces' : 'pièce'}`,
  method: 'Procédé',
  location: 'Emplacement',
  color: 'Couleur',
  instructions: 'Instructions',
  logo: 'Logo',
  none: 'aucun',
  plain: 'Sans marquage',
  total: 'Total',
  common: (group, option) => `${group}\u00a0: ${option}`,
  artwork: 'Fichiers pour toute la commande',
  noPicture: 'sans aperçu',
  pixels: (width, height) => `${width} × ${height} px`,
  printedAt: moment => `Imprimée le ${moment}`,
  page: (page, pages) => `Page ${page} / ${pages}`,
};

const english: ProductionLabels = {
  title: 'Production sheet',
  order: code => `Order ${code}`,
  orderedOn: 'Order date',
  dateNeeded: 'Date needed',
  purchaseOrder: 'Purchase order',
  status: 'Decoration',
  locked: 'Locked',
  open: 'Can still change',
  openNote:
    'Production has not started: the customer can still change colours and instructions. Lock the decoration, then print again.',
  customer: 'Customer',
  delivery: 'Deliver to',
  comments: 'Customer’s comments',
  pieces: (count, formatted) => `${formatted}\u00a0${count === 1 ? 'piece' : 'pieces'}`,
  method: 'Method',
  location: 'Location',
  color: 'Colour',
  instructions: 'Instructions',
  logo: 'Logo',
  none: 'none',
  plain: 'Not decorated',
  total: 'Total',
  common: (group, option) => `${group}: ${option}`,
  artwork: 'Artwork for the whole order',
  noPicture: 'no preview',
  pixels: (width, height) => `${width} × ${height} px`,
  printedAt: moment => `Printed on ${moment}`,
  page: (page, pages) => `Page ${page} / ${pages}`,
};

export const LABELS: Record<'fr' | 'en', ProductionLabels> = { fr: french, en: english };
