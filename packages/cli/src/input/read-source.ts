import { isAbsolute, resolve } from 'node:path';
import type { World } from '../world.js';
import { fetchText } from './fetch-text.js';
import { findId } from './find-id.js';
import { fileProblem } from './file-problem.js';
import type { Source } from './source.js';

/** What an id looks like: two names with a slash between. A path may look so too. */
export const ID = /^[a-z0-9-]+\/[a-z0-9-]+$/;

/**
 * Reads what a command was pointed to: a URL, an id such as `cpd/ima`, or else a path.
 *
 * A file on the disk wins over an id of the same name.
 *
 * @throws Stop when there is nothing to read.
 */
export async function readSource(world: World, reference: string): Promise<Source> {
  if (/^https?:\/\//i.test(reference)) return { name: reference, text: await fetchText(world, reference) };
  const path = isAbsolute(reference) ? reference : resolve(world.folder, reference);
  if (ID.test(reference) && (await world.files.kind(path)) === 'nothing') return findId(world, reference);
  try {
    return { name: reference, path, text: await world.files.read(path) };
  } catch (error) {
    throw fileProblem(reference, error) ?? error;
  }
}
