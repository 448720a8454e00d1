// What each element weighs alone: its own file and all that it imports, minified, gzipped and with brotli, file by file.
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { loadedWith } from '../lib/budgets.mjs';
import { filesIn } from '../lib/files.mjs';

/** @returns {{ name: string, minified: number, gzip: number, brotli: number }[]} */
export function weighElements() {
  const tags = filesIn('elements/src', (path) => path.endsWith('.define.ts')).map((path) =>
    path.split('/').at(-1).replace('.define.ts', ''),
  );
  return tags.map((name) => {
    const files = [...loadedWith(name, `elements/dist/browser/${name}.js`).values()].map((code) => Buffer.from(code));
    const sum = (weigh) => files.reduce((total, file) => total + weigh(file), 0);
    return {
      name,
      minified: sum((file) => file.length),
      gzip: sum((file) => gzipSync(file, { level: 9 }).length),
      brotli: sum((file) => brotliCompressSync(file).length),
    };
  });
}
