import { type Answer, decide, type Given, type RulebookDocument } from '@guildhall/core';
import fc from 'fast-check';
import { arbitraryForCase } from '../arbitrary/arbitrary-for-case.js';
import { withGaps } from '../arbitrary/with-gaps.js';
import { fail, isSame } from './fail.js';
import { givenIn, type Law, ready, tryOut } from './law.js';

/**
 * Leaving something out never changes a settled answer into another, and never makes a yes.
 *
 * What is settled without a fact stays so with it: yes, no, not applicable,
 * and what tables and bands give. A fact that is taken for something when it is
 * missing (`ifMissing`) may settle a no that the fact itself would lift, but
 * never a yes. Ladders are left out: a missing fact fails its rung, so that
 * more facts may climb higher. What picks the day is always given or always not.
 */
export const missingNeverGrants: Law = (document, options) => {
  const rulebook = ready(document);
  const { clock, periods, ladders = [] } = document;
  const kept = new Set([clock.fact, ...(periods === undefined ? [] : [periods.first, periods.last])]);
  const ask = [
    ...Object.keys(document.outcomes ?? {}),
    ...[...(document.tables ?? []), ...(document.bands ?? [])].map(({ name }) => name),
  ].filter((name) => !ladders.some((ladder) => ladder.name === name));
  tryOut(
    fc.property(
      arbitraryForCase(rulebook, { from: givenIn(document) }),
      fc.array(fc.nat(), { maxLength: 5 }),
      fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 3 }),
      ({ given, on }, facts, fields) => {
        const less = { ...withGaps(given, facts, fields), ...only(given, kept) };
        const lenient = fallbacksIn(document).some((name) => given[name] !== undefined && !(name in less));
        const [known, unknown] = [given, less].map((record) => decide(rulebook, record, { on, ask }));
        if (known === undefined || unknown === undefined || known.problems.length > 0) return;
        for (const [name, answer] of Object.entries(unknown.outcomes)) {
          const settled: readonly (Answer | undefined)[] = lenient ? ['yes'] : ['yes', 'no', 'not-applicable'];
          if (settled.includes(answer) && known.outcomes[name] !== answer)
            fail(
              'Without a fact the answer is another, and settled.',
              { name, on },
              less,
              answer,
              known.outcomes[name],
            );
        }
        if (lenient) return;
        for (const [name, value] of Object.entries(unknown.values))
          if (!isSame(known.values[name], value))
            fail('Without a fact the value is another, and settled.', { name, on }, less, value, known.values);
      },
    ),
    options,
  );
};

function only(given: Given, names: ReadonlySet<string>): Given {
  return Object.fromEntries(Object.entries(given).filter(([name]) => names.has(name)));
}

function fallbacksIn(document: RulebookDocument): readonly string[] {
  return Object.entries(document.facts).flatMap(([name, { ifMissing }]) => (ifMissing === undefined ? [] : [name]));
}
