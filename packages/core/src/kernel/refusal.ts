/**
 * A no of the domain: somebody asked for what cannot be, and this says why.
 *
 * It is an answer, not a mistake. What was handed in wrongly is a `Problem`;
 * a mistake of the program is a `Fault`, thrown.
 */
export interface Refusal {
  /** `room/kebab-reason`, stable between versions. */
  readonly code: string;
  /** A plain sentence for the person who asked. */
  readonly says: string;
  /** What would make it possible, for the same person; absent where nothing would. */
  readonly unblock?: string;
  /** Why, by the rules, where a rulebook decided. */
  readonly reasons?: readonly { readonly code: string; readonly text: string; readonly next?: string }[];
}
