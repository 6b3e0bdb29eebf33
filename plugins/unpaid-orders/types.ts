export interface UnpaidOrdersOptions {
  /** In which the days of a calendar begin and end. Default: `Europe/Paris`. */
  timeZone?: string;
  /** When orders are looked through, as a cron expression in the server's time. Default: every hour from 8 to 19. */
  schedule?: string;
  /** How many days before an order is cancelled its customer is told at least, where the store's delay is not shorter. Default: 7. */
  noticeDays?: number;
  /** Days after the last day in which the merchant records what came on it. Default: 3, which outlasts a weekend. */
  recordingDays?: number;
}

declare module '@vendure/core/dist/entity/custom-entity-fields' {
  interface CustomOrderFields {
    /** The merchant wants neither reminders nor a cancellation of this order by itself. */
    paymentFollowUpPaused: boolean;
    /** The last day for the money, `YYYY-MM-DD`, that a message has named to the customer. */
    toldPayBy: string | null;
  }
}
