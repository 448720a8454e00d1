import type { CombinationSentence, CombinationVerdict, Completions } from '@guildhall/core/qualifications';

/** Completions as JSON can hold them: a number of ways beyond exact numbers is a text. */
export type ToldCompletions = Completions extends infer One
  ? One extends { readonly ways: bigint | null }
    ? Omit<One, 'ways'> & { readonly ways: number | string | null }
    : One
  : never;

/** What `guildhall combine --json` prints. */
export interface Combined {
  readonly qualification: {
    readonly number: string;
    readonly title: string;
    readonly pathway?: string;
    readonly level?: number;
  };
  /** The chosen units by number, the mandatory ones included. */
  readonly selection: readonly string[];
  /** Those of them that came because they are linked to one that was named. */
  readonly linked: readonly string[];
  readonly verdict: CombinationVerdict;
  readonly says: readonly CombinationSentence[];
  readonly notes: readonly CombinationSentence[];
  /** Only where completions were asked for. Its certificate, where it has one, was checked before it was printed. */
  readonly completions?: ToldCompletions & { readonly says: string };
}
