import { decide, type Decision, parseDay, type RulebookDocument } from '@guildhall/core';
import { changeOf, lastClockDay } from '@guildhall/core/change';
import fc from 'fast-check';
import { arbitraryForCase } from '../arbitrary/arbitrary-for-case.js';
import { dayAfter } from './day-after.js';
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
 * leaf of the file, whole facts and outcomes taken out. Texts may differ, and
 * what a requirement rests on.
 */
export const pastStays: Law = (document, options) => {
  const rulebook = ready(document);
  tryOut(
    fc.property(
      arbitraryForCase(rulebook, { from: givenIn(document) }),
      fc.integer({ min: 1, max: 400 }),
      arbitraryEdits(),
      ({ given, on }, later, edits) => {
        const before = decide(rulebook, given, { on });
        const published = dayAfter(on, later);
        const clock = before.used.clock;
        if (before.problems.length > 0 || clock === undefined || parseDay(clock) > lastClockDay(document, published))
          return;
        const edited = edits.reduce((now, edit) => edit(now, published), document);
        const next = soundOrNot(edited);
        if (next === undefined || isBlocked(document, next, published)) return;
        // What only rules to come asked may be taken out again, and then nobody gives it.
        const known = Object.fromEntries(
          Object.entries(given).filter(([name]) => name in next.facts || name in (next.collections ?? {})),
        );
        const after = decide(ready(next), known, { on });
        if (!isSame(answersOf(before, before), answersOf(after, before)))
          fail(
            'A change that may be published changed the past.',
            { on, clock, published, given },
            answersOf(before, before),
            answersOf(after, before),
          );
      },
    ),
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
