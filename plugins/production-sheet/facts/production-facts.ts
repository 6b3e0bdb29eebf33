import type { QuantityGrid } from './arrange-quantities';

/** Everything that a production sheet says. Days are `YYYY-MM-DD` in the merchant's time zone. */
export interface ProductionFacts {
  language: 'fr' | 'en';
  /** Made from the order as it was at that instant. */
  printedAt: Date;
  timeZone: string;
  store: { name: string; logo: Buffer | null };
  order: {
    code: string;
    placedOn: string;
    dateNeeded: string | null;
    purchaseOrderNumber: string | null;
    comments: string | null;
    /** Whether production has started, so that the customer can no longer change colours and instructions. */
    locked: boolean;
  };
  customer: string[];
  delivery: { addressLines: string[]; countryCode: string | null };
  items: ProductionItem[];
  /** Of the whole order, as against the logo of one item. */
  artwork: PrintedFile[];
}

/** One product with one decoration. */
export interface ProductionItem {
  productName: string;
  quantity: number;
  /** Null for what is delivered as it is. */
  decoration: PrintedDecoration | null;
  /** One, unless the product has more than two option groups. */
  grids: QuantityGrid[];
}

export interface PrintedDecoration {
  method: string | null;
  location: string | null;
  color: string | null;
  instructions: string | null;
  logo: PrintedFile | null;
}

export interface PrintedFile {
  fileName: string;
  /** As people call it: `PNG`. */
  format: string;
  /** In pixels; null for what is made of lines. */
  size: { width: number; height: number } | null;
  /** PNG; null for formats of which there is no picture. */
  picture: Buffer | null;
}
