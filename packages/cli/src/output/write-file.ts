import { isAbsolute, resolve } from 'node:path';
import { badInput } from '../input/bad-input.js';
import type { Stop } from '../input/stop.js';
import type { World } from '../world.js';

const SAYS: Readonly<Record<string, readonly [code: string, says: string]>> = {
  ENOENT: ['no-such-folder', 'There is no such folder: make it first, or name another.'],
  ENOTDIR: ['no-such-folder', 'There is no such folder: make it first, or name another.'],
  EISDIR: ['is-a-folder', 'This is a folder: name a file in it.'],
  EACCES: ['not-allowed-to-write', 'This may not be written: check the permissions of the folder.'],
  EPERM: ['not-allowed-to-write', 'This may not be written: check the permissions of the folder.'],
  EROFS: ['not-allowed-to-write', 'This may not be written: check the permissions of the folder.'],
  ENOSPC: ['no-room', 'There is no room left to write this file.'],
};

/**
 * Writes a text file, in the place of one that is there.
 *
 * @param name - a path, absolute or from the folder the command was run in.
 * @throws Stop where it cannot be written.
 */
export async function writeFile(world: World, name: string, text: string): Promise<void> {
  try {
    await world.files.write(isAbsolute(name) ? name : resolve(world.folder, name), text);
  } catch (error) {
    throw writingProblem(name, error) ?? error;
  }
}

/** Why a file could not be written; `undefined` for an error that no file explains. */
export function writingProblem(name: string, error: unknown): Stop | undefined {
  const known = SAYS[(error as { readonly code?: string } | null)?.code ?? ''];
  return known === undefined ? undefined : badInput(known[0], known[1], { file: name });
}
