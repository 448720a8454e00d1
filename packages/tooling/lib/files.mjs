import { existsSync, readdirSync } from 'node:fs';
import { at } from './paths.mjs';

/**
 * Every file below a folder, in a stable order. `node_modules` and `dist` are never entered.
 *
 * @param {string} folder from the root; one that is not there has no files
 * @param {(path: string) => boolean} [wanted]
 * @returns {string[]} paths from the root, with forward slashes
 */
export function filesIn(folder, wanted = () => true) {
  if (!existsSync(at(folder))) return [];
  const found = [];
  for (const entry of readdirSync(at(folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory() && !['node_modules', 'dist'].includes(entry.name)) found.push(...filesIn(path, wanted));
    else if (entry.isFile() && wanted(path)) found.push(path);
  }
  return found.sort();
}

/** The path tsc writes a workspace's source to: `packages/core/src/x.ts` becomes `packages/core/dist/x.js`. */
export const compiled = (path) => path.replace('/src/', '/dist/').replace(/\.ts$/, '.js');
