/** A document as far as it matters whether copies of it can be printed. */
export interface PrintableDocument {
  readonly kind: 'certificate' | 'transcript' | 'badge';
  readonly stage: string;
}

/** Why no copy of a document can be ordered. */
export type NotOrderable = 'orders/badge-not-printed' | 'orders/document-not-in-force';

/**
 * Whether copies of a document can be printed at all.
 *
 * A badge is not printed, and what was superseded, withdrawn or revoked is not printed again.
 *
 * @returns `undefined` where they can.
 */
export function deriveOrderable({ kind, stage }: PrintableDocument): NotOrderable | undefined {
  if (kind === 'badge') return 'orders/badge-not-printed';
  return stage === 'issued' ? undefined : 'orders/document-not-in-force';
}
