import { resolve } from 'node:path';
import { badInput } from '../input/bad-input.js';
import { fileProblem } from '../input/file-problem.js';
import { STANDARD_INPUT } from '../input/read-given.js';
import type { World } from '../world.js';

/**
 * Opens a stream of cases: a file, or standard input for `-`.
 *
 * @throws Stop when there is no such file.
 */
export async function openGiven(
  world: World,
  path: string,
): Promise<{ readonly name: string; readonly pieces: AsyncIterable<Uint8Array> }> {
  if (path === '-') return { name: STANDARD_INPUT, pieces: world.stdin };
  const full = resolve(world.folder, path);
  const kind = await world.files.kind(full);
  if (kind === 'nothing') throw badInput('no-such-file', 'There is no such file: check the path.', { file: path });
  if (kind === 'folder') throw badInput('is-a-folder', 'This is a folder: name a file in it.', { file: path });
  return { name: path, pieces: readable(path, world.files.open(full)) };
}

async function* readable(path: string, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* pieces;
  } catch (error) {
    throw fileProblem(path, error) ?? error;
  }
}
