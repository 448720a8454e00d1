import type { CompiledRulebook, RulebookDocument } from '@guildhall/core';
import type { Comparison } from '@guildhall/core/diff';

/** Something in a file that is another and answers nobody otherwise: a text, an example, a source. */
export interface OtherChange {
  /** A JSON pointer into the next version, or into the previous one where it was taken away. */
  readonly at: string;
  /** What is another, as a sentence. */
  readonly says: string;
}

/** What finds out how two versions differ. */
export interface Differ {
  readonly diff: (previous: RulebookDocument, next: RulebookDocument) => Comparison;
  /** Left out where nothing but answers is compared: then nothing is said of the rest. */
  readonly otherChanges?: (previous: RulebookDocument, next: RulebookDocument) => readonly OtherChange[];
}

/** What `guildhall diff --json` prints. */
export interface ToldDifference extends Comparison {
  readonly previous: Pick<CompiledRulebook, 'id' | 'version' | 'hash'>;
  readonly next: Pick<CompiledRulebook, 'id' | 'version' | 'hash'>;
  /** The verdict in a sentence or a few. */
  readonly headline: string;
  readonly otherChanges?: readonly OtherChange[];
}
