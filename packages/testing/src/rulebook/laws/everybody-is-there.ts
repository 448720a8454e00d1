import { decide, type Finding, parseDay } from '@guildhall/core';
import { answersIn, apart, groundOn, type Question, stretchesOf, survey } from '@guildhall/core/cells';
import fc from 'fast-check';
import { arbitraryForCase } from '../arbitrary/arbitrary-for-case.js';
import { fail } from './fail.js';
import { givenIn, type Law, ready, tryOut } from './law.js';

const VERDICTS: Readonly<Record<Finding['verdict'], number>> = { 'not-met': 0, met: 1, unknown: 2 };

/**
 * Whoever is asked is answered as one of those is whom the lint asks.
 *
 * The people whom a survey tells apart stand for everybody: for each outcome,
 * what its requirements say together of any record they say of one of them.
 * Rows with gaps are left out; nobody of a survey has any.
 */
export const everybodyIsThere: Law = (document, options) => {
  const rulebook = ready(document);
  const known = new Map<string, readonly Part[]>();
  tryOut(
    fc.property(arbitraryForCase(rulebook, { from: givenIn(document) }), ({ given, on }) => {
      for (const outcome of Object.keys(document.outcomes ?? {})) {
        const { findings, problems, used } = decide(rulebook, given, { on, ask: [outcome] });
        if (problems.length > 0 || used.clock === undefined) continue;
        const day = parseDay(used.clock);
        const stretch = stretchesOf([rulebook.prepared.document]).find(({ from, to }) => from <= day && day < to);
        if (stretch === undefined) continue;
        const key = `${outcome} ${String(stretch.from)}`;
        const parts = known.get(key) ?? partsOf(rulebook, outcome, stretch.day);
        known.set(key, parts);
        for (const { names, met } of parts) {
          const verdicts = names.map((name) => findings.find(({ requirement }) => requirement === name)?.verdict);
          if (verdicts.some((verdict) => verdict === undefined || verdict === 'unknown')) continue;
          const together = verdicts.map((verdict) => VERDICTS[verdict!]).join('');
          if (!met.has(together)) fail('Nobody of the survey is answered so.', { outcome, on, names, together }, given);
        }
      }
    }),
    options,
  );
};

/** Requirements that ask the same facts, and all that they say together of anybody. */
interface Part {
  readonly names: readonly string[];
  readonly met: ReadonlySet<string>;
}

function partsOf(rulebook: ReturnType<typeof ready>, outcome: string, day: number): readonly Part[] {
  const { outcomes = {}, requirements = [] } = rulebook.prepared.document;
  const { needs = [], onlyIf } = outcomes[outcome] ?? {};
  const ground = groundOn(rulebook, day);
  const asked = [...(onlyIf === undefined ? [] : [onlyIf]), ...needs].flatMap((name) => {
    const rule = requirements.find(
      (one) => one.name === name && parseDay(one.from) <= day && (one.to === undefined || day < parseDay(one.to)),
    );
    return rule === undefined ? [] : [{ name, question: [ground, ground.settle(rule.conditions)] as Question }];
  });
  const questions = asked.map(({ question }) => question);
  const everybody = survey([ground], questions);
  return apart(everybody, questions).flatMap((members): readonly Part[] => {
    const part = members.map((index) => asked[index]!);
    const answers = answersIn(
      everybody,
      part.map(({ question }) => question),
    );
    if (answers.notProved !== undefined) return [];
    const met = new Set(
      Array.from({ length: answers.size }, (_, person) => answers.of.map((vector) => vector[person]).join('')),
    );
    return [{ names: part.map(({ name }) => name), met }];
  });
}
