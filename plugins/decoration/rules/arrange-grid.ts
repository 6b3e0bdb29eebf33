export interface GridGroup<TOption> {
  id: string;
  /** In the order in which they are shown. */
  options: TOption[];
}

export interface GridVariant {
  /** Ids of its options, in any order. */
  optionIds: readonly string[];
}

export interface GridCell<TVariant, TOption> {
  variant: TVariant;
  rowOption: TOption;
  columnOption: TOption | null;
}

/**
 * The cells of a grid (B1): the first group's options are its rows, the second's its columns. Further groups are not
 * merged: their variants share a row and a column. Cells come row by row, each by its columns; a combination without a
 * variant has no cell.
 */
export function arrangeGrid<TVariant extends GridVariant, TOption extends { id: string | number }>(
  groups: readonly GridGroup<TOption>[],
  variants: readonly TVariant[],
): GridCell<TVariant, TOption>[] {
  const [rows, columns] = groups;
  if (!rows) return [];
  const optionIn = (group: GridGroup<TOption> | undefined, variant: TVariant): number =>
    group ? group.options.findIndex(option => variant.optionIds.includes(String(option.id))) : -1;
  return variants
    .map(variant => ({ variant, row: optionIn(rows, variant), column: optionIn(columns, variant) }))
    .filter(({ row, column }) => row >= 0 && (column >= 0 || !columns))
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ variant, row, column }) => ({
      variant,
      rowOption: rows.options[row],
      columnOption: columns ? columns.options[column] : null,
    }));
}
