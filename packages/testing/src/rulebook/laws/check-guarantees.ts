import { type Decision, decide, type FactValue, formatDay, parseDay, type RulebookDocument } from '@guildhall/core';
import fc from 'fast-check';
import { arbitraryForCase } from '../arbitrary/arbitrary-for-case.js';
import { fail } from './fail.js';
import { flatGiven, flattened } from './flattened.js';
import { givenIn, type Law, type LawOptions, ready, tryOut } from './law.js';

/**
 * Tries every guarantee that a rulebook gives.
 *
 * *Monotone*: more of the fact never turns a yes into anything else. *Satisfiable*: some record,
 * of its examples or one made for it, is answered with yes. *Explained*: each no and each unknown comes with a reason of its own,
 * and a yes with none.
 */
export const checkGuarantees: Law = (document, options) => {
  for (const guarantee of document.guarantees ?? []) {
    if ('monotone' in guarantee) checkMonotone(document, guarantee.monotone, options);
    else if ('satisfiable' in guarantee) checkSatisfiable(document, guarantee.satisfiable, options);
    else checkExplained(document, guarantee.explained, options);
  }
};

function checkMonotone(
  document: RulebookDocument,
  { up, outcome }: { readonly up: string; readonly outcome: string },
  options: LawOptions | undefined,
): void {
  const rulebook = ready(document);
  const flat = flattened(document);
  tryOut(
    fc.property(
      arbitraryForCase(rulebook, { from: givenIn(document) }),
      fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 1000 })),
      ({ given, on }, more) => {
        const known = flatGiven(rulebook, given, on);
        const raised = moreOf(known[up], more);
        if (raised === undefined) return;
        const ask = (record: Readonly<Record<string, FactValue>>): Decision =>
          decide(flat, record, { on, ask: [outcome] });
        const after = ask({ ...known, [up]: raised });
        if (after.problems.length > 0) return;
        if (ask(known).outcomes[outcome] === 'yes' && after.outcomes[outcome] !== 'yes')
          fail(`More of ${up} is worse.`, known, { raised }, after.reasons);
      },
    ),
    options,
  );
}

function moreOf(value: FactValue | undefined, more: number): FactValue | undefined {
  if (typeof value === 'number') return value + more;
  if (typeof value === 'string') return formatDay(parseDay(value) + more);
  return value === false ? true : undefined;
}

function checkSatisfiable(document: RulebookDocument, outcome: string, options: LawOptions = {}): void {
  const rulebook = ready(document);
  const isYes = (given: Readonly<Record<string, unknown>>, on: string): boolean =>
    decide(rulebook, given, { on, ask: [outcome] }).outcomes[outcome] === 'yes';
  if (document.examples.some(({ given, on }) => isYes(given, on))) return;
  const { numRuns = 100, seed } = options;
  const records = fc.sample(arbitraryForCase(rulebook), {
    numRuns: numRuns * 10,
    ...(seed === undefined ? {} : { seed }),
  });
  if (!records.some(({ given, on }) => isYes(given, on))) fail(`No record was found for which ${outcome} is yes.`);
}

function checkExplained(document: RulebookDocument, outcome: string, options: LawOptions | undefined): void {
  const rulebook = ready(document);
  tryOut(
    fc.property(arbitraryForCase(rulebook, { from: givenIn(document) }), ({ given, on }) => {
      const { outcomes, reasons, problems } = decide(rulebook, given, { on, ask: [outcome] });
      if (problems.length > 0) return;
      const own = reasons.filter(({ of }) => of === outcome);
      const refused = outcomes[outcome] === 'no' || outcomes[outcome] === 'unknown';
      if (refused !== own.length > 0) fail(`${outcome} is ${String(outcomes[outcome])}.`, given, reasons);
    }),
    options,
  );
}
