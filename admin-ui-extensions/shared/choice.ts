/** Something to choose from. */
export interface Choice {
  readonly id: string;
  /** As somebody called it. */
  readonly name?: string;
  /** Key of its name, where it is one of ours. */
  readonly label?: string;
}
