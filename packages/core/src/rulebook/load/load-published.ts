import type { Problem } from '../../kernel/problem.js';
import type { Result } from '../../kernel/result.js';
import { compileRulebook } from '../compile/compile-rulebook.js';
import type { CompiledRulebook } from '../rulebook.js';
import type { PublishedIndex, PublishedVersion } from '../schema/index-file.js';
import { checkRulebook } from './check-rulebook.js';
import { checkSize } from './check-size.js';
import { hashOf } from './hash.js';
import { nearest } from './nearest.js';
import { prepareRulebook } from './prepare-rulebook.js';

/**
 * Finds a rulebook in an index: its current version, or the one of a hash.
 *
 * The current version answers for every day: what applied earlier is in it
 * under its dates. An earlier one is for replaying a decision.
 *
 * @returns where its file lies, or what the index lacks.
 */
export function findPublished(index: PublishedIndex, id: string, hash?: string): Result<PublishedVersion, Problem> {
  const known = Object.keys(index.rulebooks);
  const entry = known.includes(id) ? index.rulebooks[id] : undefined;
  if (entry === undefined) {
    const near = nearest(id, known);
    const hint = near === undefined ? `It has ${known.join(', ') || 'none'}.` : `Did you mean ${near}?`;
    return {
      ok: false,
      problems: [
        { code: 'index/unknown-rulebook', at: '/rulebooks', says: `The index has no rulebook ${id}. ${hint}` },
      ],
    };
  }
  const { versions, ...current } = entry;
  const found = hash === undefined ? current : [current, ...versions].find((version) => version.hash === hash);
  if (found !== undefined) return { ok: true, value: found };
  const says = `No version of ${id} with the hash ${hash ?? ''} was published here: look in the archive of another host.`;
  return {
    ok: false,
    problems: [{ code: 'index/unknown-version', at: `/rulebooks/${id.replaceAll('/', '~1')}`, says }],
  };
}

/**
 * Makes a rulebook of a file of the archive, after making sure that it is the
 * one that the index speaks of: by its hash, its id and its version.
 *
 * @returns the rulebook, or why it is not that file.
 */
export function loadPublished(
  json: unknown,
  id: string,
  { hash, version, file }: PublishedVersion,
): Result<CompiledRulebook, Problem> {
  const oversized = checkSize(json);
  if (oversized !== undefined) return { ok: false, problems: [oversized] };
  const refuse = (code: string, at: string, says: string): Result<never, Problem> => ({
    ok: false,
    problems: [{ code, at, says }],
  });
  const got = hashOf(json);
  if (got !== hash) {
    const says = `${file} is not the file that was published: its hash is ${got}, and the index says ${hash}. Put the published file back, or publish again.`;
    return refuse('index/hash-mismatch', '', says);
  }
  const checked = checkRulebook(json);
  if (!checked.ok) return checked;
  if (checked.value.id !== id)
    return refuse(
      'index/other-rulebook',
      '/id',
      `${file} is ${checked.value.id}, and the index has it as ${id}: publish again.`,
    );
  if (checked.value.version !== version) {
    const says = `${file} is version ${checked.value.version}, and the index has it as ${version}: publish again.`;
    return refuse('index/other-version', '/version', says);
  }
  return { ok: true, value: compileRulebook(prepareRulebook(checked.value)) };
}
