import { dirname, join, relative } from 'node:path';
import { hashOf, type PublishedIndex } from '@guildhall/core/load';
import { badInput } from '../input/bad-input.js';
import { writingProblem } from '../output/write-file.js';
import type { World } from '../world.js';
import type { Shelf } from './read-shelf.js';

/** A file for the archive. */
export interface NewFile {
  /** From the index on. */
  readonly file: string;
  readonly hash: string;
  readonly text: string;
}

/**
 * Writes what is published: first each file of the archive, then the index that names them.
 *
 * Each is written beside its place and renamed into it, the index last, so that whoever reads meanwhile, or after a
 * crash, finds the old index or the new one, and every file that it names. A file that is there already is left alone.
 *
 * @throws Stop where something cannot be written, or somebody else has published meanwhile.
 */
export async function writeShelf(
  world: World,
  shelf: Shelf,
  files: readonly NewFile[],
  index: PublishedIndex,
): Promise<void> {
  const name = relative(world.folder, shelf.path);
  try {
    for (const { file, hash, text } of files) {
      const path = join(shelf.folder, file);
      if (await holds(world, path, hash)) continue;
      await world.files.makeFolder(dirname(path));
      await put(world, path, text);
    }
    const before = (await world.files.kind(shelf.path)) === 'file' ? await world.files.read(shelf.path) : undefined;
    if (before !== shelf.text) {
      throw badInput('published-meanwhile', 'Somebody else has published meanwhile: run the command again.', {
        file: name,
      });
    }
    await put(world, shelf.path, `${JSON.stringify(index, undefined, 2)}\n`);
  } catch (error) {
    throw writingProblem(name, error) ?? error;
  }
}

async function put(world: World, path: string, text: string): Promise<void> {
  await world.files.write(`${path}.part`, text);
  await world.files.rename(`${path}.part`, path);
}

/** Whether a file is there and is what its hash says; one that is broken is written again. */
async function holds(world: World, path: string, hash: string): Promise<boolean> {
  if ((await world.files.kind(path)) !== 'file') return false;
  try {
    return hashOf(JSON.parse(await world.files.read(path))) === hash;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
