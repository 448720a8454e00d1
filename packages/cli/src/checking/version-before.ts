import type { RulebookDocument } from '@guildhall/core';
import { badInput } from '../input/bad-input.js';
import { readVersion } from '../input/read-version.js';
import { Stop } from '../input/stop.js';
import type { FoundFile } from '../testing/find-files.js';
import type { World } from '../world.js';

/**
 * The version of a rulebook before: what a git revision has at the same path, a file, or an address.
 *
 * @param reference - what `--previous` names.
 * @param id - the rulebook's id.
 * @returns `undefined` for a file that the revision does not have.
 * @throws Stop where the reference names nothing, or another rulebook.
 */
export async function versionBefore(
  world: World,
  reference: string,
  id: string,
  { path }: FoundFile,
): Promise<RulebookDocument | undefined> {
  try {
    const { document } = await readVersion(world, reference, path);
    if (document.id === id) return document;
    throw badInput(
      'another-rulebook',
      `${reference} is ${document.id}, and this is ${id}: name the version before of the same.`,
    );
  } catch (error) {
    if (error instanceof Stop && error.problems.every(({ code }) => code === 'cli/not-in-revision')) return undefined;
    throw error;
  }
}
