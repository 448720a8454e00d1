import type { AchievementDocument, ManifestLine } from './schema.js';

/**
 * What an archive of these documents lists: each of them once, by number.
 *
 * The order in which they were selected, and selecting one twice, make no
 * difference.
 */
export function deriveManifest(documents: readonly AchievementDocument[]): readonly ManifestLine[] {
  const lines = new Map(
    documents.map(({ id, number, learnerId, qualification }) => [
      id,
      { documentId: id, number, learnerId, qualification },
    ]),
  );
  const key = (line: ManifestLine): string => `${line.number} ${line.documentId}`;
  return [...lines.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
