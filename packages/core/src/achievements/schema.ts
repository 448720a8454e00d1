/** Somebody who asks about a document. */
export interface DocumentActor {
  /** The body their account is with. */
  readonly body: string;
  readonly role: 'learner' | 'centre' | 'third-party' | 'staff';
  /** Of the learner, the centre, the third party or the member of staff. */
  readonly id: string;
}

/** A document that a body issued to a learner through a centre. */
export interface AchievementDocument {
  readonly id: string;
  readonly body: string;
  readonly learnerId: string;
  readonly centreId: string;
  /** As printed on it, such as `98077739-01-KVHT`. */
  readonly number: string;
  /** The number or title of what was achieved. */
  readonly qualification: string;
  /** The day it was withdrawn, `YYYY-MM-DD`; absent while it stands. */
  readonly revokedOn?: string;
  /** The id of the corrected document that took its place. */
  readonly supersededBy?: string;
  /** Whether whoever scans its code may see the document itself. */
  readonly shownOnVerify: boolean;
}

/** What may be done with a document on the portal. */
export type DocumentAction = 'view' | 'download' | 'print';

/** A file of documents made for a centre. Instants are in UTC, `2026-03-02T09:30:00Z`. */
export interface DownloadArchive {
  readonly body: string;
  readonly centreId: string;
  readonly madeAt: string;
  readonly purpose: string;
  readonly manifest: readonly ManifestLine[];
}

/** One document of an archive. */
export interface ManifestLine {
  readonly documentId: string;
  readonly number: string;
  readonly learnerId: string;
  readonly qualification: string;
}

/** Who reports a document, as far as a report says. */
export interface Reporter {
  readonly actor: DocumentActor;
  readonly name: string;
  readonly email: string;
}

/** What somebody says is wrong with a document. */
export interface ReportText {
  /** One of the rulebook's `reportReasons`; `null` or empty when none was chosen. */
  readonly reason: string | null;
  /** Empty when nothing was written. */
  readonly description: string;
}

/** A problem somebody reports on a document. */
export interface DocumentReport {
  readonly documentId: string;
  readonly reason: string;
  readonly description: string;
  readonly reporterName: string;
  readonly reporterEmail: string;
  /** The learner's enrolment number. */
  readonly learner: string;
  readonly qualification: string;
}

/** Whether a document can be relied on. */
export type Authenticity = 'valid' | 'revoked' | 'superseded' | 'not-found';

/** The form in which somebody holds a copy of a document. */
export type CopyForm = 'on-portal' | 'printed-by-body' | 'learner-download' | 'learner-print' | 'centre-download';
