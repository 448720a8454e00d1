import { firstClockDay } from './clock-days.js';
import type { RulebookDocument } from '../schema/document.js';
import { type Change, type Changed, type ChangeOptions, widest } from './change.js';
import { checkApplied } from './check-applied.js';
import { checkVersion } from './check-version.js';
import { compareOthers } from './compare-others.js';
import { compareParameters } from './compare-parameters.js';
import { compareRules } from './compare-rules.js';
import { isSame, without } from './is-same.js';
import { nextVersion } from './next-version.js';

/**
 * How one version of a rulebook follows another: what changed, of what kind it
 * is, which version that makes, and what may not be published so.
 *
 * Both are documents that `checkRulebook` accepts. What has applied never
 * changes: something new is dated on the day of publishing or later, by the
 * clock that the rulebook declares. Answers are not compared; `diff` does that.
 *
 * @example
 * ```ts
 * const { kind, version, changed } = changeOf(published, edited, { on: '2026-11-26' });
 * changed[0]?.says; // 'Points needed in a CPD period: 20 from 16 February 2027 (16 before)'
 * ```
 */
export function changeOf(previous: RulebookDocument, next: RulebookDocument, { on }: ChangeOptions): Change {
  const changed = listChanged(previous, next, on);
  const kind = widest(changed.map((each) => each.kind));
  const version = nextVersion(previous.version, kind);
  const days = kind === undefined || kind === 'text' ? [] : changed.flatMap(({ from }) => from ?? []);
  return {
    ...(kind === undefined ? {} : { kind }),
    version,
    changed,
    ...(days.length === 0 ? {} : { inForceFrom: days.sort()[0]! }),
    problems: [...checkApplied(previous, next, on), ...checkVersion(previous, next, kind, version, on)],
  };
}

function listChanged(previous: RulebookDocument, next: RulebookDocument, on: string): readonly Changed[] {
  const changed = [
    ...compareParameters(previous, next),
    ...compareRules(previous, next),
    ...compareOthers(previous, next, firstClockDay(next, on)),
  ];
  if (changed.length > 0) return changed;
  const own = ['version', 'changes'];
  if (isSame(without(previous, own), without(next, own))) return [];
  // Rules are found by name and day, so that all that is left is the order they stand in.
  return [{ kind: 'text', at: '', says: 'The order of rules: changed; no answer is' }];
}
