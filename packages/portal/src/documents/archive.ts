import type { AchievementCopy } from './achievement-copy.js';
import type { DocumentLanguage, Issuer } from './parties.js';

/** The documents that a centre downloads together. */
export interface DocumentArchive {
  readonly language?: DocumentLanguage | undefined;
  readonly archiveId: string;
  readonly issuer: Issuer;
  readonly centre: { readonly number: string; readonly name: string };
  readonly purpose: string;
  readonly askedAt: string;
  readonly madeAt: string;
  /** The last instant at which it can be fetched. */
  readonly removedAt?: string | undefined;
  /** One that is here twice, by its id, is copied once. */
  readonly documents: readonly AchievementCopy[];
}

/** What `manifest.json` says of each file. */
export interface ArchiveManifestFile {
  readonly file: string;
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
  readonly documentId: string;
  readonly number: string;
  readonly kind: AchievementCopy['kind'];
  readonly learnerId: string;
  readonly learnerNumber: string;
  readonly learner: string;
  readonly qualification: string;
  readonly issuedOn: string;
  readonly stage: AchievementCopy['stage'];
}

/** What `manifest.json` says. */
export interface ArchiveManifest {
  readonly archiveId: string;
  readonly for: 'regulatory use only';
  readonly centre: { readonly number: string; readonly name: string };
  readonly purpose: string;
  readonly askedAt: string;
  readonly madeAt: string;
  readonly removedAt?: string | undefined;
  readonly files: readonly ArchiveManifestFile[];
}
