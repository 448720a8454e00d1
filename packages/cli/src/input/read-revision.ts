import { dirname, relative } from 'node:path';
import type { World } from '../world.js';
import { badInput } from './bad-input.js';
import type { Stop } from './stop.js';

/**
 * Reads a file as it was in a git revision.
 *
 * @param path - absolute; it need not be on the disk any more.
 * @throws Stop `cli/no-git`, `cli/no-repository`, `cli/no-such-revision` or `cli/not-in-revision`
 */
export async function readRevision(world: World, revision: string, path: string): Promise<string> {
  // What begins with a hyphen would be an option to git.
  if (revision.startsWith('-')) throw noRevision(revision);
  const folder = await folderAbove(world, path);
  try {
    return await world.gitShow(folder, revision, relative(folder, path).replaceAll('\\', '/'));
  } catch (error) {
    throw gitProblem(revision, relative(world.folder, path), error) ?? error;
  }
}

/** The nearest folder above a path that is still there: git is run in it. */
async function folderAbove(world: World, path: string): Promise<string> {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if ((await world.files.kind(folder)) === 'folder' || dirname(folder) === folder) return folder;
  }
}

function gitProblem(revision: string, path: string, error: unknown): Stop | undefined {
  const { code, stderr = '' } = (error ?? {}) as { readonly code?: unknown; readonly stderr?: string };
  if (code === 'ENOENT') return badInput('no-git', 'Reading a revision takes git, and there is none: install it.');
  if (/not a git repository|dubious ownership/.test(stderr))
    return badInput('no-repository', `${path} lies in no git repository that may be read: name a file instead.`);
  if (/exists on disk, but not in|does not exist in/.test(stderr))
    return badInput('not-in-revision', `There is no ${path} in ${revision}: check the path and the revision.`);
  if (/invalid object name|unknown revision|bad revision|ambiguous argument/i.test(stderr)) return noRevision(revision);
  return undefined;
}

function noRevision(revision: string): Stop {
  return badInput(
    'no-such-revision',
    `git knows no revision ${revision}: name a branch, a tag or a commit, such as HEAD~1.`,
  );
}
