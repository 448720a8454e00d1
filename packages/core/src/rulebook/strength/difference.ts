import type { Witness } from '../lint/finding.js';
import type { RulebookDocument } from '../schema/document.js';

/** Whether two rulebooks ever answer differently: proved that they do not, shown by somebody that they do, or open. */
export type Difference =
  { readonly kind: 'same' } | { readonly kind: 'differs'; readonly witness: Witness } | { readonly kind: 'not-proved' };

/** Compares the answers of two rulebooks that ask the same facts. */
export type Prove = (original: RulebookDocument, mutant: RulebookDocument) => Difference;
