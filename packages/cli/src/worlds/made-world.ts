import type { WorldActor } from '@guildhall/testing/world';

/** What `guildhall world --json` prints. */
export interface MadeWorld {
  readonly seed: number;
  /** The instant at which its history ends. */
  readonly now: string;
  /** How many rows there are, by table; of those with stages also by stage. Tables of the building are left out. */
  readonly tables: Readonly<
    Record<string, { readonly rows: number; readonly stages?: Readonly<Record<string, number>> }>
  >;
  /** The people worth signing in as. */
  readonly actors: readonly WorldActor[];
  /** The file it was written to. */
  readonly out?: string;
}
