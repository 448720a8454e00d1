import type { MadeFile } from '../engine/room.js';
import type { ArchiveContents } from './archive-contents.js';

/** Makes the file of a download from what goes into it. */
export function makeArchiveFile(contents: ArchiveContents): Promise<MadeFile> {
  const text = JSON.stringify({ for: 'regulatory use only', ...contents }, undefined, 2);
  return Promise.resolve({
    name: `${contents.archiveId}.json`,
    mediaType: 'application/json',
    bytes: new TextEncoder().encode(`${text}\n`),
  });
}
