/** What a store, and this server, ask of a file. */
export interface InspectionLimits {
  /** Width times height of a raster image. */
  maximumPixels: number;
  /** In pixels; 0 asks for nothing. */
  minimumWidth: number;
  minimumHeight: number;
}
