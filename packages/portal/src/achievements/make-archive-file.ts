import type { DocumentArchive } from '../documents/archive.js';
import type { MadeFile } from '../engine/room.js';

/** Makes the file of a download. What makes it is large, and loaded when the first one is wanted. */
export async function makeArchiveFile(contents: DocumentArchive): Promise<MadeFile> {
  const { makeArchiveZip } = await import('../documents/make-archive-zip.js');
  return {
    name: `documents-${contents.centre.number.replaceAll(/[^\w-]+/g, '-')}-${contents.madeAt.slice(0, 10)}.zip`,
    mediaType: 'application/zip',
    bytes: await makeArchiveZip(contents),
  };
}
