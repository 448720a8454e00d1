import { NOT_A_DAY, parseDay } from '../../kernel/calendar.js';
import { jsonPointer } from '../../kernel/json-pointer.js';
import type { Problem } from '../../kernel/problem.js';
import type { Result } from '../../kernel/result.js';
import { PublishedIndex, type PublishedVersion } from '../schema/index-file.js';
import { checkSize } from './check-size.js';
import { problemsOf } from './problems-of.js';

/**
 * Checks what claims to be an index of published rulebooks: its shape, that
 * dates exist, and that versions and days of publishing only go up.
 *
 * Whether the files are there, and are what their hashes say, `loadPublished` finds out.
 *
 * @returns the index, or every problem found, each with a JSON pointer and a plain sentence.
 */
export function checkIndex(json: unknown): Result<PublishedIndex, Problem> {
  const oversized = checkSize(json);
  if (oversized !== undefined) return { ok: false, problems: [oversized] };
  const parsed = PublishedIndex.safeParse(json);
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error.issues, json) };
  const problems = Object.entries(parsed.data.rulebooks).flatMap(([id, { versions, ...current }]) => {
    const at = ['rulebooks', id];
    return [...versions, current].flatMap((version, index, all) =>
      checkVersion(version, all[index - 1], index < versions.length ? [...at, 'versions', index] : at),
    );
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: parsed.data };
}

function checkVersion(
  now: PublishedVersion,
  before: PublishedVersion | undefined,
  path: readonly PropertyKey[],
): Problem[] {
  const problems: Problem[] = [];
  for (const key of ['published', 'inForceFrom'] as const) {
    const date = now[key];
    if (date !== undefined && parseDay(date) === NOT_A_DAY)
      problems.push({
        code: 'index/no-such-date',
        at: jsonPointer([...path, key]),
        says: `${date} is no day of the calendar: correct the date.`,
      });
  }
  if (before === undefined) return problems;
  if (compareVersions(now.version, before.version) <= 0)
    problems.push({
      code: 'index/versions-out-of-order',
      at: jsonPointer([...path, 'version']),
      says: `Version ${now.version} stands after ${before.version}: the oldest comes first, and each is higher than the one before it.`,
    });
  if (now.hash === before.hash)
    problems.push({
      code: 'index/hash-twice',
      at: jsonPointer([...path, 'hash']),
      says: `Versions ${before.version} and ${now.version} have the same hash, and no two versions of a file can: publish it again.`,
    });
  if (now.published < before.published)
    problems.push({
      code: 'index/published-out-of-order',
      at: jsonPointer([...path, 'published']),
      says: `Version ${now.version} was published before ${before.version}, which it follows: correct the day.`,
    });
  return problems;
}

/** Below zero where `a` is the lower version, zero where they are equal. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}
