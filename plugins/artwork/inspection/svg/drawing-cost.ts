/** An element, as far as it matters for how much there is to draw. */
export interface DrawnElement {
  id?: string;
  /** Of drawing it once by itself; 1 for most. */
  cost: number;
  children: DrawnElement[];
  /** What it draws by reference, and how often. */
  references: { id: string; times: number }[];
}

/**
 * How many elements are drawn once every reference is followed: ten lines of `use` can ask for a billion. Infinite where
 * an element refers to itself. Counting stops at `limit`.
 */
export function drawingCost(root: DrawnElement, byId: ReadonlyMap<string, DrawnElement>, limit: number): number {
  const known = new Map<DrawnElement, number>();
  const open = new Set<DrawnElement>();
  const costOf = (element: DrawnElement): number => {
    const before = known.get(element);
    if (before !== undefined) return before;
    if (open.has(element)) return Infinity;
    open.add(element);
    let sum = element.cost;
    for (const child of element.children) {
      sum += costOf(child);
      if (sum > limit) break;
    }
    for (const { id, times } of element.references) {
      if (sum > limit) break;
      const target = byId.get(id);
      if (target) sum += costOf(target) * times;
    }
    open.delete(element);
    known.set(element, sum);
    return sum;
  };
  return costOf(root);
}
