import type { Witness } from '../lint/finding.js';
import type { RulebookDocument } from '../schema/document.js';

/**
 * Says whether two rulebooks ever answer differently: proved that they do not, shown by somebody that they do, or open.
 *
 * `differenceBetween` of `@guildhall/core/diff` is one.
 */
export type Prove = (
  original: RulebookDocument,
  mutant: RulebookDocument,
) =>
  { readonly kind: 'same' } | { readonly kind: 'differs'; readonly witness: Witness } | { readonly kind: 'not-proved' };
