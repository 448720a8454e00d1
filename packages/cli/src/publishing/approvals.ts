import { join, relative, resolve } from 'node:path';
import { type Approval, checkApproval } from '@guildhall/core/load';
import { fileProblem } from '../input/file-problem.js';
import { placeProblems } from '../input/json-file.js';
import { parseJson } from '../input/parse-json.js';
import type { PlacedProblem } from '../input/placed-problem.js';
import { Stop } from '../input/stop.js';
import type { World } from '../world.js';

/** The approvals in a folder or a file, and what is wrong with those that are none. */
export interface ReadApprovals {
  readonly approvals: readonly Approval[];
  readonly problems: readonly PlacedProblem[];
}

/** Reads every approval of a folder, or the one in a file. A folder that is not there has none. */
export async function readApprovals(world: World, name: string): Promise<ReadApprovals> {
  const path = resolve(world.folder, name);
  const kind = await world.files.kind(path);
  const names = kind === 'folder' ? await world.files.list(path) : [];
  const paths =
    kind === 'file' ? [path] : names.filter((each) => each.endsWith('.json')).map((each) => join(path, each));
  const approvals: Approval[] = [];
  const problems: PlacedProblem[] = [];
  for (const one of paths) {
    const shown = relative(world.folder, one);
    try {
      const file = parseJson(shown, await world.files.read(one));
      const checked = checkApproval(file.value);
      if (checked.ok) approvals.push(checked.value);
      else problems.push(...placeProblems(file, checked.problems));
    } catch (error) {
      const stop = error instanceof Stop ? error : fileProblem(shown, error);
      if (stop === undefined) throw error;
      problems.push(...stop.problems);
    }
  }
  return { approvals, problems };
}

/** A version that is to be approved, and who made the change. */
export interface ToApprove {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
  readonly by: string;
}

/** Why a version may not be published yet; `undefined` where somebody else has approved this very content. */
export function whyNotApproved(
  { id, version, hash, by }: ToApprove,
  approvals: readonly Approval[],
): string | undefined {
  const ask = `ask somebody else than ${by.trim()} to run: guildhall approve ${id} --by NAME --role ROLE`;
  const ofThis = approvals.filter(
    (approval) => approval.id === id && approval.hash === hash && approval.version === version,
  );
  if (ofThis.some((approval) => !isSamePerson(approval.by, by))) return undefined;
  if (ofThis.length > 0) return `${by.trim()} made the change to ${id} and cannot approve it too; ${ask}`;
  const stale = approvals.find((approval) => approval.id === id && approval.version === version);
  return stale === undefined
    ? `Nobody has approved ${id} ${version} yet; ${ask}`
    : `What ${stale.by} approved of ${id} ${version} is not what is to be published: the file has changed since. Now ${ask}`;
}

/** Names are typed by hand: spaces, capitals and forms of one letter make no other person. */
function isSamePerson(a: string, b: string): boolean {
  const plain = (name: string): string => name.normalize('NFKC').toLocaleLowerCase('en-GB').replace(/\s+/g, ' ').trim();
  return plain(a) === plain(b);
}
