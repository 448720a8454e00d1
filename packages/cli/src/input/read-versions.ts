import type { World } from '../world.js';
import { badInput } from './bad-input.js';
import type { ReadRulebook } from './read-rulebook.js';
import { readVersion } from './read-version.js';

/**
 * Reads two versions of one rulebook.
 *
 * @throws Stop `cli/other-rulebook` where they are of two rulebooks, and as {@link readVersion} does.
 */
export async function readVersions(
  world: World,
  previous: string,
  next: string,
): Promise<readonly [previous: ReadRulebook, next: ReadRulebook]> {
  const before = await readVersion(world, previous);
  const after = await readVersion(world, next);
  const [one, other] = [before.document.id, after.document.id];
  if (one === other) return [before, after];
  throw badInput('other-rulebook', `${one} and ${other} are two rulebooks: name two versions of one.`);
}
