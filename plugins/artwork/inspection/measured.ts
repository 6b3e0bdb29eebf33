/** What looking into a file of a known format has found. */
export interface Measured {
  /** In pixels; null for what has none. */
  width: number | null;
  height: number | null;
  /** A small WebP picture; null where there is none to be had. */
  preview: Buffer | null;
}
