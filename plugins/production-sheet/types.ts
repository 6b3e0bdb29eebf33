export interface ProductionSheetOptions {
  /**
   * Seconds for which a link to a sheet works.
   * @default 900
   */
  linkLifetimeSeconds: number;
  /**
   * IANA zone of the workshop, in which days and the moment of printing are told.
   * @default 'Europe/Paris'
   */
  timeZone: string;
}

export const DEFAULT_OPTIONS: ProductionSheetOptions = { linkLifetimeSeconds: 15 * 60, timeZone: 'Europe/Paris' };

export const PRODUCTION_SHEET_OPTIONS = Symbol('PRODUCTION_SHEET_OPTIONS');
export const loggerCtx = 'ProductionSheetPlugin';
