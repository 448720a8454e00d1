import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import type { Files } from './world.js';

/** The files of this machine. */
export function diskFiles(): Files {
  return {
    read: (path) => readFile(path, 'utf8'),
    open: (path) => createReadStream(path),
    async kind(path) {
      try {
        return (await stat(path)).isDirectory() ? 'folder' : 'file';
      } catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return 'nothing';
        throw error;
      }
    },
    async list(path) {
      const entries = await readdir(path, { withFileTypes: true });
      return entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).sort();
    },
    // Down on the disk before it is said to be written: what is renamed next must not turn out empty.
    write: (path, text) => writeFile(path, text, { encoding: 'utf8', flush: true }),
    rename: (from, to) => rename(from, to),
    async makeFolder(path) {
      await mkdir(path, { recursive: true });
    },
  };
}
