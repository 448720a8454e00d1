import { relative } from 'node:path';
import type { PublishedIndex, PublishedVersion } from '@guildhall/core/load';
import { badInput } from '../input/bad-input.js';
import { type PlacedProblem } from '../input/placed-problem.js';
import { findFiles } from '../testing/find-files.js';
import type { World } from '../world.js';
import { readApprovals, whyNotApproved } from './approvals.js';
import { type Candidate, type PublishOptions, readCandidate } from './candidate.js';
import { type CheckedForPublishing, checkForPublishing } from './check-for-publishing.js';
import type { NewVersion, Published } from './published.js';
import type { Shelf } from './read-shelf.js';
import { type NewFile, writeShelf } from './write-shelf.js';

/** Who must have approved, where somebody must. */
export interface Approving {
  /** Who made the change. */
  readonly by: string;
  /** The folder or file of the approvals. */
  readonly approvals: string;
}

/**
 * Publishes every rulebook that differs from what is published, or none where one of them may not be.
 *
 * @throws Stop where what is given cannot be read at all.
 */
export async function publishRulebooks(
  world: World,
  shelf: Shelf,
  paths: readonly string[],
  options: PublishOptions,
  approving: Approving | undefined,
): Promise<Published> {
  const candidates = await readCandidates(world, shelf, paths, options);
  const changed = candidates.filter(({ hash, current }) => hash !== current?.version.hash);
  const checked = changed.map((candidate) => ({
    candidate,
    ...checkForPublishing(candidate.file, {
      sources: candidate.sources,
      previous: candidate.current?.document,
      on: options.on,
    }),
  }));
  const problems = checked.flatMap(({ errors }) => errors);
  problems.push(...checked.flatMap((one) => publishedLater(one.candidate, options.on)));
  if (problems.length === 0 && approving !== undefined)
    problems.push(...(await notApproved(world, checked, approving)));
  const versions = problems.length > 0 ? [] : checked.map(versionOf);
  if (versions.length > 0) {
    const files = checked.map(({ candidate }, at): NewFile => ({ ...versions[at]!, text: candidate.file.text }));
    await writeShelf(world, shelf, files, indexWith(shelf.index, versions, options.on));
  }
  return {
    index: relative(world.folder, shelf.path),
    on: options.on,
    published: versions,
    unchanged: candidates
      .filter((candidate) => !changed.includes(candidate))
      .map(({ id, current }) => ({ id, version: current?.version.version ?? '' })),
    written: candidates.flatMap(({ written }) => written ?? []),
    problems,
    warnings: checked.flatMap(({ warnings }) => warnings),
  };
}

async function readCandidates(
  world: World,
  shelf: Shelf,
  paths: readonly string[],
  options: PublishOptions,
): Promise<readonly Candidate[]> {
  const candidates = new Map<string, Candidate>();
  for await (const found of findFiles(world, paths)) {
    const candidate = await readCandidate(world, shelf, found, options);
    if (candidate === undefined) continue;
    const other = candidates.get(candidate.id);
    if (other !== undefined) {
      const says = `${other.file.name} is ${candidate.id} too, and only one of them can be published: name one.`;
      throw badInput('rulebook-twice', says, { file: candidate.file.name });
    }
    candidates.set(candidate.id, candidate);
  }
  if (candidates.size === 0) throw badInput('nothing-to-publish', `There is no rulebook in ${paths.join(', ')}.`);
  return [...candidates.values()];
}

type Checked = CheckedForPublishing & { readonly candidate: Candidate };

function publishedLater({ id, current, file }: Candidate, on: string): PlacedProblem[] {
  if (current === undefined || current.version.published <= on) return [];
  const { version, published } = current.version;
  const says = `Version ${version} of ${id} was published on ${published}: publish the next one on that day or later, not on ${on}.`;
  return [{ code: 'cli/published-later', at: '', file: file.name, says }];
}

async function notApproved(
  world: World,
  checked: readonly Checked[],
  { by, approvals }: Approving,
): Promise<PlacedProblem[]> {
  const read = await readApprovals(world, approvals);
  const problems = checked.flatMap(({ candidate: { id, hash, file }, document }): PlacedProblem[] => {
    const says = whyNotApproved({ id, version: document?.version ?? '', hash, by }, read.approvals);
    return says === undefined ? [] : [{ code: 'cli/not-approved', at: '', file: file.name, says }];
  });
  // What is wrong with an approval matters only where one is missed.
  return problems.length > 0 ? [...problems, ...read.problems] : [];
}

function versionOf({ candidate: { id, hash, current }, document, change }: Checked): NewVersion {
  const { kind, inForceFrom, changed = [] } = change ?? {};
  return {
    id,
    version: document?.version ?? '',
    ...(current && { follows: current.version.version }),
    hash,
    file: `archive/${hash}.json`,
    ...(kind && { kind }),
    ...(inForceFrom && { inForceFrom }),
    changed,
  };
}

function indexWith(index: PublishedIndex, versions: readonly NewVersion[], on: string): PublishedIndex {
  const rulebooks = { ...index.rulebooks };
  for (const { id, version, hash, file, inForceFrom } of versions) {
    const before = rulebooks[id];
    rulebooks[id] = {
      version,
      hash,
      file,
      published: on,
      ...(inForceFrom && { inForceFrom }),
      versions: before === undefined ? [] : [...before.versions, currentOf(before)],
    };
  }
  const sorted = Object.entries(rulebooks).sort(([a], [b]) => (a < b ? -1 : 1));
  return { format: index.format, rulebooks: Object.fromEntries(sorted) };
}

function currentOf({ versions: _, ...current }: PublishedIndex['rulebooks'][string]): PublishedVersion {
  return current;
}
