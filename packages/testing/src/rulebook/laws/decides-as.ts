import {
  type CompiledRulebook,
  decide,
  deriveFacts,
  explain,
  type Given,
  labelOf,
  parameterOn,
  type Rulebook,
  tally,
  titleOf,
  waysToYes,
} from '@guildhall/core';
import fc from 'fast-check';
import { arbitraryForCase, type Case } from '../arbitrary/arbitrary-for-case.js';
import { fail } from './fail.js';
import { type LawOptions, tryOut } from './law.js';

/**
 * Two forms of one rulebook answer alike to the letter: a rulebook compiled in
 * memory, and the same opened from the module it was written as.
 *
 * Held of everything that may be asked, in this order: the decision, of all
 * questions and of each by name, with reasons and without; facts, ways to yes,
 * sums row by row, sentences, parameters, titles and labels. A third of the
 * records start from `from`, and two in five have a wrong value in them.
 *
 * @throws Error with the smallest counterexample found.
 */
export function decidesAs(
  compiled: CompiledRulebook,
  opened: Rulebook,
  options: LawOptions & { readonly from?: readonly Given[] } = {},
): void {
  const { from = [], ...tries } = options;
  const { document } = compiled.prepared;
  const { outcomes = {}, tables = [], bands = [], ladders = [], parameters = {} } = document;
  const asked = [...Object.keys(outcomes), ...[...tables, ...bands, ...ladders].map(({ name }) => name)];
  const sums = Object.entries(document.facts).flatMap(([name, { is }]) => (is && 'sum' in is ? [name] : []));
  const names = [...asked, ...Object.keys(document.facts), ...Object.keys(parameters).map((name) => `param.${name}`)];
  const questions: Readonly<Record<string, (rulebook: Rulebook, question: Case) => unknown>> = {
    decision: (rulebook, { given, on }) => decide(rulebook, given, { on }),
    'decision without reasons': (rulebook, { given, on }) => decide(rulebook, given, { on, reasons: false }),
    'decision by name': (rulebook, { given, on }) => asked.map((name) => decide(rulebook, given, { on, ask: [name] })),
    facts: (rulebook, { given, on }) => deriveFacts(rulebook, given, { on }),
    'ways to yes': (rulebook, { given, on }) =>
      Object.keys(outcomes).map((outcome) => waysToYes(rulebook, given, outcome, { on })),
    sums: (rulebook, { given, on }) => sums.map((fact) => tally(rulebook, given, fact, { on })),
    sentences: (rulebook, { given, on }) =>
      explain(rulebook, decide(rulebook, given, { on, ask: asked }), { language: 'en-GB', given }),
    parameters: (rulebook, { on }) => Object.keys(parameters).map((name) => parameterOn(rulebook, name, on)),
    titles: (rulebook) => names.map((name) => [titleOf(rulebook, name), labelOf(rulebook, name)]),
  };
  tryOut(
    fc.property(spoilt(arbitraryForCase(compiled, { from })), (question) => {
      for (const [name, ask] of Object.entries(questions)) {
        const [here, there] = [ask(compiled, question), ask(opened, question)];
        // To the letter: the order of what is told is part of the answer.
        if (JSON.stringify(here) !== JSON.stringify(there)) fail(`The ${name} differs.`, question, here, there);
      }
    }),
    tries,
  );
}

/** Two in five records with something wrong put in the place of a fact, or of a field of a row. */
function spoilt(cases: fc.Arbitrary<Case>): fc.Arbitrary<Case> {
  const wrong = fc.option(fc.tuple(fc.nat(), fc.nat(), fc.jsonValue({ maxDepth: 1 })), { freq: 1 });
  return fc.tuple(cases, wrong).map(([{ given, on }, spoil]) => {
    if (spoil === null) return { given, on };
    const [fact, field, value] = spoil;
    return { given: { ...given, ...oneReplaced(given, fact, (before) => inRow(before, field, value)) }, on };
  });
}

function inRow(before: unknown, at: number, value: unknown): unknown {
  if (!Array.isArray(before) || before.length === 0) return value;
  const row: unknown = before[at % before.length];
  if (typeof row !== 'object' || row === null) return value;
  const spoiltRow = { ...row, ...oneReplaced(row, at, () => value) };
  return before.map((item: unknown, index) => (index === at % before.length ? spoiltRow : item));
}

function oneReplaced(record: object, at: number, replace: (before: unknown) => unknown): Record<string, unknown> {
  const entries = Object.entries(record);
  const [name = 'nobodyAsks', before] = (entries[at % Math.max(1, entries.length)] ?? []) as [string?, unknown?];
  return { [name]: replace(before) };
}
