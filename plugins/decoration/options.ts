export interface DecorationOptions {
  /**
   * Seconds without a further change after which the merchant is told that a customer changed the decoration of a
   * placed order. Default: 120.
   */
  changesSettleAfterSeconds: number;
}
