import type { DocumentLanguage, Issuer } from './parties.js';

/** A document that was issued, as a copy of it shows it. */
export interface AchievementCopy {
  readonly documentId: string;
  readonly number: string;
  readonly kind: 'certificate' | 'transcript' | 'badge';
  readonly learner: { readonly id: string; readonly name: string; readonly number: string };
  readonly centre: { readonly number: string; readonly name: string };
  readonly qualification: { readonly number: string; readonly title: string };
  readonly issuedOn: string;
  /** What its QR code carries: an address or a signed text. */
  readonly code: string;
  /** The same in so few letters that a person can type them; the document's number where none is given. */
  readonly shortCode?: string | undefined;
  /** Where a code is checked, as people read it. */
  readonly verifyAt?: string | undefined;
  readonly stage: 'issued' | 'superseded' | 'withdrawn' | 'revoked';
}

/** What a copy is for, which decides what is stamped across it. */
export type CopyPurpose =
  | {
      readonly form: 'regulatory';
      /** The centre that downloads it, and what for. */
      readonly centre: string;
      readonly purpose: string;
      readonly at: string;
    }
  | { readonly form: 'learner'; readonly at: string };

/** One achievement document, to be copied. */
export interface DocumentCopy {
  readonly language?: DocumentLanguage | undefined;
  readonly issuer: Issuer;
  readonly document: AchievementCopy;
  readonly copy: CopyPurpose;
}
