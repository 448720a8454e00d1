/** A text that a command was pointed to. */
export interface Source {
  /** What people call it: the path as typed, the URL, or the path of what an id names. */
  readonly name: string;
  readonly text: string;
  /** Where it lies on the disk; absent for a URL. */
  readonly path?: string;
}
