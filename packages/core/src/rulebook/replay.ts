import type { Problem } from '../kernel/problem.js';
import type { Result } from '../kernel/result.js';
import { decide } from './decide.js';
import type { Decision, Given, Used } from './decision.js';
import type { Rulebook } from './rulebook.js';

/** What is kept of a decision so that it can be made again. */
export interface DecisionRecord {
  readonly used: Used;
  readonly given: Given;
  /** What was asked by name, if anything was. */
  readonly ask?: readonly string[];
}

/** Finds a published rulebook by its hash. */
export type Archive = (hash: string) => Rulebook | undefined;

/**
 * Makes a decision again with the very rules it was made with.
 *
 * The record may be of any age: what has changed in the rules since makes no
 * difference.
 *
 * @returns the same decision as on the day, or which version the archive lacks.
 */
export function replay(record: DecisionRecord, archive: Archive): Result<Decision, Problem> {
  const { id, version, hash, on } = record.used;
  const rulebook = archive(hash);
  if (rulebook?.hash !== hash) {
    return {
      ok: false,
      problems: [
        {
          code: 'rulebook/version-missing',
          at: '/used/hash',
          says: `The archive has no version ${version} of ${id} with the hash ${hash}: add the file as it was published.`,
        },
      ],
    };
  }
  const ask = record.ask === undefined ? {} : { ask: record.ask };
  return { ok: true, value: decide(rulebook, record.given, { on, ...ask }) };
}
