import type { Carrier } from './rules/carriers';

declare module '@vendure/core/dist/entity/custom-entity-fields' {
  interface CustomOrderFields {
    /** See `rules/statuses.ts`. Kept true in the transaction that changes the order. */
    workflowStatus: WorkflowStatus | null;
    /** What the customer is told: the merchant's date, else counted from the store's delay. */
    expectedDeliveryDate: Date | null;
    /** The merchant named the date, so that it is not counted again. */
    expectedDateChosen: boolean | null;
  }
}

/** What the shop is told about an order (A10). In the Admin API and the filter: the code. */
export interface OrderWorkflow {
  status: WorkflowStatus;
  label: string;
  color: string;
  /** Readable on it. */
  textColor: string;
  expectedDeliveryDate: Date | null;
}

export type WorkflowStatus =
  | 'DRAFT'
  | 'CART'
  | 'AWAITING_PAYMENT'
  | 'AWAITING_BALANCE'
  | 'AWAITING_DELIVERY'
  | 'PARTIALLY_SHIPPED'
  | 'SHIPPED'
  | 'PARTIALLY_DELIVERED'
  | 'DELIVERED'
  | 'MODIFYING'
  | 'AWAITING_ADDITIONAL_PAYMENT'
  | 'CANCELLED';

export interface OrderWorkflowOptions {
  /**
   * Carriers that the Livraison tab offers, with the pages on which their parcels are followed.
   * @default Colissimo, La Poste, Chronopost, UPS, DHL
   */
  carriers: readonly Carrier[];
}
