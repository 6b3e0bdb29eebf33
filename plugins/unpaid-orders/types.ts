export interface UnpaidOrdersOptions {
  /** In which the days of a calendar begin and end. Default: `Europe/Paris`. */
  timeZone?: string;
  /** When orders are looked through, as a cron expression in the server's time. Default: every hour from 8 to 19. */
  schedule?: string;
}

declare module '@vendure/core/dist/entity/custom-entity-fields' {
  interface CustomOrderFields {
    /** The merchant wants neither reminders nor a cancellation of this order by itself. */
    paymentFollowUpPaused: boolean;
  }
}
