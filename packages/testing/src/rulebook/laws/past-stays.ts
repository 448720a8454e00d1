import { decide, type Decision, formatDay, parseDay, type RulebookDocument } from '@guildhall/core';
import { changeOf } from '@guildhall/core/change';
import fc from 'fast-check';
import { arbitraryForCase, type Case } from '../arbitrary/arbitrary-for-case.js';
import { arbitraryEdits } from './edits.js';
import { fail, isSame } from './fail.js';
import { givenIn, type Law, ready, tryOut } from './law.js';
import { soundOrNot } from './sound.js';

/**
 * K6, as publishing sees it: whatever an editor does to a rulebook, either
 * `changeOf` names a finding that blocks, or everything that was decided before
 * the day of publishing is answered the same by the new version.
 *
 * Edits are of any kind: values and rules dated before and after the day, any
 * leaf of the file, whole facts and outcomes taken out. Each is tried on all
 * examples and on records of their neighbourhood. Texts may differ, and what a
 * requirement rests on.
 */
export const pastStays: Law = (document, options) => {
  const rulebook = ready(document);
  const examples: readonly Case[] = document.examples;
  const cases = arbitraryForCase(rulebook, { from: givenIn(document) });
  // Soon after something was asked, so that what is dated a while back would have answered it.
  const asked = examples.length > 0 ? examples.map(({ on }) => on) : ['2026-11-26'];
  const days = fc
    .tuple(fc.constantFrom(...asked), fc.integer({ min: 1, max: 400 }))
    .map(([on, later]) => parseDay(on) + later);
  tryOut(
    fc.property(days, arbitraryEdits(), fc.array(cases, { minLength: 5, maxLength: 5 }), (day, edits, more) => {
      const published = formatDay(day);
      const next = soundOrNot(edits.reduce((now, edit) => edit(now, published), document));
      if (next === undefined || isBlocked(document, next, published)) return;
      const changed = ready(next);
      for (const { given, on } of [...examples, ...more]) {
        const before = decide(rulebook, given, { on });
        const { clock } = before.used;
        const isPast = parseDay(on) < day && clock !== undefined && parseDay(clock) < day;
        // A period that somebody made up may begin on any day, and only those of the calendar have begun.
        const isMadeUp = document.clock.ifMissing === 'period' && document.clock.fact in given;
        if (!isPast || isMadeUp || before.problems.length > 0) continue;
        // What only rules to come asked may be taken out again, and then nobody gives it.
        const known = Object.fromEntries(
          Object.entries(given).filter(([name]) => name in next.facts || name in (next.collections ?? {})),
        );
        const after = decide(changed, known, { on });
        const [then, now] = [answersOf(before, before), answersOf(after, before)];
        if (!isSame(then, now))
          fail('A change that may be published changed the past.', { on, clock, published, given }, then, now);
      }
    }),
    options,
  );
};

function isBlocked(previous: RulebookDocument, next: RulebookDocument, on: string): boolean {
  return changeOf(previous, next, { on }).problems.some(
    ({ code, severity }) => severity === 'E' && code !== 'lint/version-wrong',
  );
}

/** The answers to what was asked before; a question that is new has none. */
function answersOf({ outcomes, values, reasons, problems, used }: Decision, before: Decision): unknown {
  const asked = Object.keys(before.outcomes);
  const told = reasons
    .map(({ code, of }) => `${of} ${code}`)
    .filter((each) => asked.some((name) => each.startsWith(`${name} `)));
  return {
    outcomes: Object.fromEntries(asked.map((name) => [name, outcomes[name]])),
    values: Object.fromEntries(Object.keys(before.values).map((name) => [name, values[name]])),
    reasons: told.sort(),
    problems: problems.map(({ code, at }) => [code, at]),
    clock: used.clock,
  };
}
