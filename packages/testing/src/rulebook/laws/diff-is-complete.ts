import { decide, type RulebookDocument } from '@guildhall/core';
import { diff, type Verdict } from '@guildhall/core/diff';
import fc from 'fast-check';
import { arbitraryForCase } from '../arbitrary/arbitrary-for-case.js';
import { fail, isSame } from './fail.js';
import { givenIn, type LawOptions, ready, tryOut } from './law.js';

const RANKS = { no: 0, unknown: 1, 'not-applicable': 1, yes: 2 } as const;
const TURNED: Readonly<Record<Verdict, Verdict>> = {
  same: 'same',
  stricter: 'looser',
  looser: 'stricter',
  neither: 'neither',
};

/**
 * A comparison of two versions tells of every difference, and of none that is not there.
 *
 * Each region's person is answered as it says; what is called the same is the
 * same for any record; where nobody is said to be better off nobody is; and
 * compared the other way round the verdict is the other.
 *
 * @throws Error with the smallest counterexample found.
 */
export function diffIsComplete(previous: RulebookDocument, next: RulebookDocument, options?: LawOptions): void {
  const [before, after] = [ready(previous), ready(next)];
  const { verdict, byQuestion, notProved } = diff(previous, next);
  const turned = diff(next, previous).verdict;
  if (turned !== TURNED[verdict]) fail('Turned round, the verdict is not the other.', verdict, turned);
  for (const { question, regions } of byQuestion) {
    for (const region of regions) {
      const { given, on } = region.witness;
      const [was, is] = [before, after].map((rulebook) => decide(rulebook, given, { on, ask: [question] }));
      const answers = [was, is].map((decision) => decision?.outcomes[question] ?? decision?.values);
      if (!isSame(answers, [region.before, region.after])) fail('The person is answered otherwise.', region, answers);
    }
  }
  if (notProved.length > 0) return;
  const ask = Object.keys(next.outcomes ?? {}).filter((name) => previous.outcomes?.[name] !== undefined);
  const told = new Set(byQuestion.map(({ question }) => question));
  tryOut(
    fc.property(arbitraryForCase(after, { from: givenIn(previous) }), ({ given, on }) => {
      const [was, is] = [before, after].map((rulebook) => decide(rulebook, given, { on, ask }));
      if (was === undefined || is === undefined || was.problems.length > 0 || is.problems.length > 0) return;
      for (const question of ask) {
        const by = RANKS[is.outcomes[question]!] - RANKS[was.outcomes[question]!];
        const isTold = told.has(question);
        if (by === 0) continue;
        if (!isTold) fail('A difference is not told.', { question, on }, given);
        const own = byQuestion.filter((one) => one.question === question).map((one) => one.verdict);
        const wrong: Verdict = by > 0 ? 'stricter' : 'looser';
        if (own.every((one) => one === wrong)) fail(`It is not ${wrong} for everybody.`, { question, on }, given);
      }
    }),
    options,
  );
}
