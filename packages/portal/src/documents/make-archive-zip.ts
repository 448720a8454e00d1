import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { strToU8, zipSync } from 'fflate';
import type { AchievementCopy } from './achievement-copy.js';
import type { ArchiveManifest, ArchiveManifestFile, DocumentArchive } from './archive.js';
import { csv } from './archive/csv.js';
import { fileNames } from './archive/file-name.js';
import { openFonts } from './pdf/fonts.js';
import { writeDocumentCopy } from './pdf/write-document-copy.js';

/**
 * The documents that a centre selected, as a zip: a copy of each as a PDF,
 * stamped for regulatory use only, and a manifest as JSON and as CSV with the
 * SHA-256 of every copy.
 *
 * In which order they were selected, and one selected twice, make no
 * difference. The same input gives the same bytes, in every time zone.
 */
export async function makeArchiveZip(archive: DocumentArchive): Promise<Uint8Array> {
  const { archiveId, issuer, centre, purpose, askedAt, madeAt, removedAt, language } = archive;
  const documents = inOrder(archive.documents);
  const names = fileNames(
    documents.map(({ number, learner, kind }) => `${number}_${learner.name}_${kind}`),
    '.pdf',
  );
  const copies: Record<string, Uint8Array> = {};
  const files: ArchiveManifestFile[] = [];
  const fonts = openFonts();
  for (const [index, document] of documents.entries()) {
    const file = `documents/${names[index] ?? ''}`;
    const bytes = await writeDocumentCopy(
      {
        ...(language === undefined ? {} : { language }),
        issuer,
        document,
        copy: { form: 'regulatory', centre: `${centre.name} (${centre.number})`, purpose, at: madeAt },
      },
      fonts,
    );
    copies[file] = bytes;
    files.push(lineOf(file, bytes, document));
  }
  const manifest: ArchiveManifest = {
    archiveId,
    for: 'regulatory use only',
    centre: { number: centre.number, name: centre.name },
    purpose,
    askedAt,
    madeAt,
    ...(removedAt === undefined ? {} : { removedAt }),
    files,
  };
  return zipSync(
    {
      'manifest.json': strToU8(`${JSON.stringify(manifest, null, 2)}\n`),
      'manifest.csv': strToU8(`\uFEFF${manifestCsv(files)}`),
      ...copies,
    },
    { level: 6, mtime: zipTime(madeAt) },
  );
}

function inOrder(documents: readonly AchievementCopy[]): readonly AchievementCopy[] {
  const byId = new Map(documents.map((document) => [document.documentId, document]));
  const key = ({ number, documentId }: AchievementCopy): string => `${number} ${documentId}`;
  return [...byId.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function lineOf(file: string, bytes: Uint8Array, document: AchievementCopy): ArchiveManifestFile {
  return {
    file,
    bytes: bytes.length,
    sha256: bytesToHex(sha256(bytes)),
    documentId: document.documentId,
    number: document.number,
    kind: document.kind,
    learnerId: document.learner.id,
    learnerNumber: document.learner.number,
    learner: document.learner.name,
    qualification: document.qualification.number,
    issuedOn: document.issuedOn,
    stage: document.stage,
  };
}

const COLUMNS = [
  'file',
  'bytes',
  'sha256',
  'number',
  'kind',
  'learnerNumber',
  'learner',
  'qualification',
  'issuedOn',
  'stage',
] as const satisfies readonly (keyof ArchiveManifestFile)[];

const manifestCsv = (files: readonly ArchiveManifestFile[]): string =>
  csv([COLUMNS, ...files.map((file) => COLUMNS.map((column) => file[column]))]);

/** A zip holds the time of a wall clock and no zone, so the clock is UTC's wherever it is made. */
function zipTime(instant: string): Date {
  const utc = new Date(instant);
  return new Date(
    utc.getUTCFullYear(),
    utc.getUTCMonth(),
    utc.getUTCDate(),
    utc.getUTCHours(),
    utc.getUTCMinutes(),
    utc.getUTCSeconds(),
  );
}
