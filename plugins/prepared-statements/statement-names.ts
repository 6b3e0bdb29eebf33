/** Names for the texts of queries that are asked again and again. */
export class StatementNames {
  private readonly names = new Map<string, string>();
  private readonly askedOnce = new Set<string>();

  /** @param most how many texts are named at most: a connection keeps a plan for each, and never forgets one */
  constructor(private readonly most: number) {}

  /** The text's name, always the same: from the second time on that it is asked for, as many never come again. */
  of(text: string): string | undefined {
    const known = this.names.get(text);
    if (known !== undefined || this.names.size >= this.most) return known;
    if (this.askedOnce.delete(text)) {
      const name = `statement_${this.names.size + 1}`;
      this.names.set(text, name);
      return name;
    }
    if (this.askedOnce.size >= this.most) this.askedOnce.clear();
    this.askedOnce.add(text);
    return undefined;
  }
}
