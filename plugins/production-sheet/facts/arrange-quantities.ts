/** What was ordered of one variant. */
export interface OrderedVariant {
  name: string;
  sku: string;
  quantity: number;
  optionIds: readonly string[];
}

export interface OptionGroup {
  name: string;
  /** In the order in which they are shown. */
  options: readonly { id: string; name: string }[];
}

/** Quantities of a product, as the storefront's grid shows them, but only what was ordered. */
export interface QuantityGrid {
  /** What the whole grid has in common: options of the groups beyond the second. */
  common: { group: string; option: string }[];
  rowHeading: string | null;
  columnHeading: string | null;
  /** None: the rows have totals only. */
  columns: string[];
  /** A quantity for each column; 0 where nothing was ordered. */
  rows: { label: string; quantities: number[]; total: number }[];
  columnTotals: number[];
  total: number;
}

interface Option {
  id: string | null;
  name: string;
  /** Its place in its group; what has no option of the group comes last. */
  place: number;
}

const NONE = '–';

/**
 * Rows by the first option group, columns by the second, a grid for each combination of the others. A product without
 * options has a row for each variant.
 */
export function arrangeQuantities(groups: readonly OptionGroup[], variants: readonly OrderedVariant[]): QuantityGrid[] {
  const used = groups.filter(group => variants.some(variant => optionIn(group, variant).id !== null));
  if (used.length === 0) return [withoutOptions(variants)];
  const [rows, columns, ...others] = used;
  const combinations = new Map<string, { options: Option[]; variants: OrderedVariant[] }>();
  for (const variant of variants) {
    const options = others.map(group => optionIn(group, variant));
    const key = JSON.stringify(options.map(({ id }) => id));
    const known = combinations.get(key) ?? { options, variants: [] };
    known.variants.push(variant);
    combinations.set(key, known);
  }
  return [...combinations.values()]
    .sort((a, b) => compareAll(places(a.options), places(b.options)))
    .map(combination => ({
      ...grid(rows, columns, combination.variants),
      common: combination.options.map(({ name }, index) => ({ group: others[index].name, option: name })),
    }));
}

function grid(
  rowGroup: OptionGroup,
  columnGroup: OptionGroup | undefined,
  variants: readonly OrderedVariant[],
): Omit<QuantityGrid, 'common'> {
  const columns = columnGroup ? present(columnGroup, variants) : [];
  const rows = present(rowGroup, variants).map(({ id, name }) => {
    const inRow = variants.filter(variant => optionIn(rowGroup, variant).id === id);
    const inColumn = (column: Option) => (variant: OrderedVariant) =>
      columnGroup !== undefined && optionIn(columnGroup, variant).id === column.id;
    return { label: name, quantities: columns.map(column => sum(inRow.filter(inColumn(column)))), total: sum(inRow) };
  });
  return {
    rowHeading: rowGroup.name,
    columnHeading: columnGroup?.name ?? null,
    columns: columns.map(({ name }) => name),
    rows,
    columnTotals: columns.map((_, index) => rows.reduce((total, row) => total + row.quantities[index], 0)),
    total: sum(variants),
  };
}

function withoutOptions(variants: readonly OrderedVariant[]): QuantityGrid {
  const names = new Map(variants.map(({ name, sku }) => [sku, `${name} (${sku})`]));
  const rows = [...names].map(([sku, label]) => ({
    label,
    quantities: [],
    total: sum(variants.filter(variant => variant.sku === sku)),
  }));
  const total = sum(variants);
  return { common: [], rowHeading: null, columnHeading: null, columns: [], rows, columnTotals: [], total };
}

/** The options of the group that occur, in the group's order. */
function present(group: OptionGroup, variants: readonly OrderedVariant[]): Option[] {
  const found = new Map(variants.map(variant => [optionIn(group, variant).place, optionIn(group, variant)]));
  return [...found.values()].sort((a, b) => a.place - b.place);
}

function optionIn(group: OptionGroup, { optionIds }: OrderedVariant): Option {
  const place = group.options.findIndex(({ id }) => optionIds.includes(id));
  return place < 0 ? { id: null, name: NONE, place: group.options.length } : { ...group.options[place], place };
}

const sum = (variants: readonly OrderedVariant[]) => variants.reduce((total, { quantity }) => total + quantity, 0);

const places = (options: readonly Option[]) => options.map(({ place }) => place);

function compareAll(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, at) => value !== b[at]);
  return index < 0 ? 0 : a[index] - b[index];
}
