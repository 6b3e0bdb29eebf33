/**
 * Cuts a grid's columns into bands that fit the paper, one below the other, each about as wide as the next.
 * @returns for each band where it begins and where the next one does
 */
export function columnBands(columns: number, mostInOne: number): [from: number, to: number][] {
  const bands = Math.max(1, Math.ceil(columns / Math.max(1, mostInOne)));
  const edge = (band: number) => Math.round((band * columns) / bands);
  return Array.from({ length: bands }, (_, band) => [edge(band), edge(band + 1)]);
}
