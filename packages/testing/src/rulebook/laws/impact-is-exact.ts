import type { CompiledRulebook, RulebookDocument } from '@guildhall/core';
import { createImpact, impact, type Impact, type Person } from '@guildhall/core/impact';
import fc from 'fast-check';
import { arbitraryForCase } from '../arbitrary/arbitrary-for-case.js';
import { arbitraryForParameters } from '../arbitrary/arbitrary-for-parameters.js';
import { countImpactSlowly, countsIn } from '../oracle/count-impact-slowly.js';
import { fail, isSame } from './fail.js';
import { givenIn, type Law, ready, tryOut } from './law.js';
import { shuffled } from './shuffled.js';

const ON = '2026-11-22';

/**
 * An impact counts what deciding about one person after the other counts, and loses nobody.
 *
 * The next version has other values of its parameters. Some people are made up,
 * some give what is wrong. The counts add up to the people, each question's to
 * those it was answered for; they are the same in any order, taken all at once
 * or one by one; and of a version and itself nobody changes.
 */
export const impactIsExact: Law = (document, options) => {
  const previous = ready(document);
  tryOut(
    fc.property(peopleOf(document, previous), arbitraryForParameters(document), fc.nat(), (people, varied, seed) => {
      const next = ready(varied);
      const found = impact(previous, next, people, { on: ON });
      const expected = countImpactSlowly(previous, next, people, ON);
      if (!isSame(countsIn(found), expected)) fail('An impact counts something else.', countsIn(found), expected);
      addUp(found, people.length);
      const mixed = shuffled(people, seed);
      const fold = createImpact(previous, next, { on: ON });
      for (const person of mixed) fold.take(person);
      if (!isSame(counts(fold.report()), counts(found)))
        fail('Another order of people has other counts.', counts(fold.report()), counts(found));
      const none = impact(previous, previous, people, { on: ON });
      const moved = none.reasons.filter(({ newly, noLonger }) => newly + noLonger > 0);
      if (none.changed + none.toldOtherwise + none.first.length + moved.length > 0)
        fail('A version and itself have a difference.', none);
    }),
    options,
  );
};

function peopleOf(document: RulebookDocument, rulebook: CompiledRulebook): fc.Arbitrary<readonly Person[]> {
  const person = fc
    .tuple(arbitraryForCase(rulebook, { from: givenIn(document) }), fc.nat(5))
    .map(([{ given, on }, kind]): Person => {
      if (kind === 0) return { given: { ...given, nobodyAsks: 1 }, on };
      return kind === 1 ? { given, synthetic: true } : { given, on };
    });
  return fc.array(person, { maxLength: 12 });
}

function addUp(found: Impact, people: number): void {
  const { changed, toldOtherwise, same, undecided } = found;
  if (changed + toldOtherwise + same + undecided.people !== people) fail('Somebody is not counted.', found);
  for (const question of found.questions) {
    if (question.people > people - undecided.people || question.changed > changed)
      fail('A question counts more than there are.', question);
    if (question.kind !== 'pence') continue;
    const { before, after, newly, noLonger } = question;
    if (before.people + newly !== question.people || after.people + noLonger !== question.people)
      fail('Amounts are not counted.', question);
    const isComparable = newly + noLonger === 0;
    if (isComparable && after.pence - before.pence !== question.more.pence - question.less.pence)
      fail('Amounts do not add up.', question);
  }
}

/** What does not depend on who comes first. */
function counts({ first, undecided: { first: others, ...undecided }, ...rest }: Impact): unknown {
  return { ...rest, undecided, listed: [first.length, others.length] };
}
