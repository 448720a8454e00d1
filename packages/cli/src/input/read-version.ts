import { join, resolve } from 'node:path';
import type { World } from '../world.js';
import { readRulebook, type ReadRulebook, rulebookIn } from './read-rulebook.js';
import { ID } from './read-source.js';
import { readRevision } from './read-revision.js';

/** `REVISION:path`; a single letter before the colon is the disk of a path. */
const IN_REVISION = /^([^:]{2,}):(?!\/\/)(.+)$/;

/**
 * Reads and checks one version of a rulebook: a path, an address, an id, or what a git revision holds.
 *
 * `HEAD~1:rules/cpd/ima.json` is the file as it was in the revision before; the path is from the folder the command
 * was run in, as all paths are. After the colon an id may stand as well: `v1.2.0:cpd/ima`. A file on the disk wins
 * over a revision of the same name.
 *
 * @param of - a path on the disk: with it a revision alone, such as `main`, means that file in that revision.
 * @throws Stop with every problem found and its place.
 */
export async function readVersion(world: World, reference: string, of?: string): Promise<ReadRulebook> {
  if ((await world.files.kind(resolve(world.folder, reference))) === 'file') return readRulebook(world, reference);
  const [, revision, name] = IN_REVISION.exec(reference) ?? [];
  if (revision !== undefined && name !== undefined) {
    const path = ID.test(name) ? join(world.rules, `${name}.json`) : resolve(world.folder, name);
    return rulebookIn({ name: reference, text: await readRevision(world, revision, path) });
  }
  if (of === undefined || (await namesNoRevision(world, reference))) return readRulebook(world, reference);
  const text = await readRevision(world, reference, resolve(world.folder, of));
  return rulebookIn({ name: `${reference}:${of}`, text });
}

async function namesNoRevision(world: World, reference: string): Promise<boolean> {
  if (/^https?:\/\//i.test(reference) || reference.endsWith('.json')) return true;
  return ID.test(reference) && (await world.files.kind(join(world.rules, `${reference}.json`))) === 'file';
}
