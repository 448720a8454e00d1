import { decide, deriveFacts, explain, type Given, tally, waysToYes } from '@guildhall/core';
import fc from 'fast-check';
import { arbitraryForCase } from '../arbitrary/arbitrary-for-case.js';
import { fail } from './fail.js';
import { givenIn, type Law, ready, tryOut } from './law.js';

/**
 * Whatever JSON is given, nothing throws; and where anything of it is wrong, nothing is decided.
 *
 * A legal record has one to three of its facts, collections or rows' fields
 * replaced by any JSON; one in five times it is any JSON as a whole.
 */
export const neverThrows: Law = (document, options) => {
  const rulebook = ready(document);
  const sums = Object.entries(document.facts).flatMap(([name, { is }]) =>
    is !== undefined && 'sum' in is ? [name] : [],
  );
  const names = [...Object.keys(document.facts), ...Object.keys(document.collections ?? {}), 'nobodyAsks', '__proto__'];
  const cases = arbitraryForCase(rulebook, { from: givenIn(document) });
  const spoilt = fc
    .tuple(cases, fc.array(fc.tuple(fc.constantFrom(...names), fc.jsonValue()), { minLength: 1, maxLength: 3 }))
    .map(([{ given, on }, wrong]) => ({ given: { ...given, ...Object.fromEntries(wrong) }, on }));
  const rowSpoilt = fc.tuple(cases, fc.nat(), fc.jsonValue()).map(([{ given, on }, at, value]) => ({
    given: Object.fromEntries(
      Object.entries(given).map(([name, rows]) => [name, Array.isArray(rows) ? spoilRow(rows, at, value) : rows]),
    ),
    on,
  }));
  const anything = fc.tuple(cases, fc.jsonValue()).map(([{ on }, value]) => ({ given: value as Given, on }));
  const questions = fc.oneof(
    { weight: 3, arbitrary: spoilt },
    { weight: 1, arbitrary: rowSpoilt },
    { weight: 1, arbitrary: anything },
  );
  tryOut(
    fc.property(questions, ({ given, on }) => {
      const decision = decide(rulebook, given, { on });
      explain(rulebook, decision, { given });
      deriveFacts(rulebook, given, { on });
      for (const fact of sums) tally(rulebook, given, fact, { on });
      for (const outcome of Object.keys(document.outcomes ?? {})) waysToYes(rulebook, given, outcome, { on });
      if (decision.problems.length === 0) return;
      const settled = Object.values(decision.outcomes).filter((answer) => answer !== 'unknown');
      if (settled.length + Object.keys(decision.values).length + decision.reasons.length > 0)
        fail('Something was decided although what was given is wrong.', decision);
      for (const { code, at, says } of decision.problems)
        if (!code.includes('/') || (at !== '' && !at.startsWith('/')) || says === '')
          fail('A problem says nothing.', at);
    }),
    options,
  );
};

function spoilRow(rows: readonly unknown[], at: number, value: unknown): unknown[] {
  return rows.map((row, index) => {
    if (index !== at % rows.length || typeof row !== 'object' || row === null) return row;
    const names = Object.keys(row);
    return names.length === 0 ? value : { ...row, [names[at % names.length] ?? '']: value };
  });
}
