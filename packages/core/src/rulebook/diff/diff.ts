import { formatDay } from '../../kernel/calendar.js';
import { type Ground, groundOn } from '../cells/ground.js';
import { type Stretch, stretchesOf } from '../cells/stretches.js';
import { compileRulebook } from '../compile/compile-rulebook.js';
import { prepareUnhashed } from '../load/prepare-rulebook.js';
import type { RulebookDocument } from '../schema/document.js';
import { compareQuestion, type Compared } from './compare-question.js';
import type { Witness } from '../lint/finding.js';
import type { Comparison, Difference } from './difference.js';
import { isUntouched } from './is-untouched.js';
import { isCharge, questionsIn, USUAL_PRICE } from './questions.js';
import { regionsOf } from './regions-of.js';
import { joinVerdicts, moveOf, verdictOf } from './verdict.js';

/**
 * Compares what two versions of a rulebook answer, about everybody whom either tells apart.
 *
 * Exact, for each stretch of days between two dated changes of either version.
 * Texts, sources and examples are not compared: `changeOf` tells of those.
 *
 * @param previous - a document that `checkRulebook` accepts.
 * @param next - another of the same scheme.
 */
export function diff(previous: RulebookDocument, next: RulebookDocument): Comparison {
  const byQuestion: Difference[] = [];
  const notProved: Comparison['notProved'][number][] = [];
  for (const { grounds, stretch, question } of comparedIn(previous, next)) {
    const people: Compared[] = [];
    const moves = new Set<ReturnType<typeof moveOf>>();
    const charge = isCharge(grounds, question);
    const { names, notProved: why } = compareQuestion(grounds, question, (person) => {
      const move = moveOf(person.before, person.after, charge);
      if (move === 'none') return undefined;
      moves.add(move);
      people.push(person);
      return undefined;
    });
    if (why !== undefined) notProved.push({ question, why });
    const verdict = verdictOf(moves);
    if (verdict === 'same') continue;
    const { from, to } = stretch;
    byQuestion.push({
      question,
      stretch: { from: formatDay(from), ...(Number.isFinite(to) ? { to: formatDay(to) } : {}) },
      verdict,
      regions: regionsOf(grounds, names, charge ? ofOnePrice(people, grounds, question) : people),
    });
  }
  return { verdict: joinVerdicts(byQuestion.map(({ verdict }) => verdict)), byQuestion, notProved };
}

/** A charge is told of a place that costs £120, where that shows it. */
function ofOnePrice(people: readonly Compared[], grounds: readonly Ground[], question: string): readonly Compared[] {
  const prices = grounds.flatMap(({ document }) =>
    (document.bands ?? []).flatMap(({ name, of }) => (name === question ? of : [])),
  );
  const usual = people.filter(({ witness }) => prices.some((price) => witness.given[price] === USUAL_PRICE));
  return usual.length > 0 ? usual : people;
}

/** Whether two versions answer everybody the same, reasons included, or somebody whom they do not. */
export type Equality =
  | { readonly kind: 'same' }
  | { readonly kind: 'differs'; readonly question: string; readonly witness: Witness }
  | { readonly kind: 'not-proved'; readonly why: string };

/**
 * Finds somebody whom two versions answer otherwise, or tell other reasons.
 *
 * Like {@link diff}, but reasons count, and the first who differs is enough.
 */
export function differenceBetween(previous: RulebookDocument, next: RulebookDocument): Equality {
  let doubt: Equality | undefined;
  for (const { grounds, question } of comparedIn(previous, next)) {
    let found: Equality | undefined;
    const { notProved: why } = compareQuestion(grounds, question, (person) => {
      const isSame =
        moveOf(person.before, person.after, false) === 'none' && person.reasons[0].join() === person.reasons[1].join();
      if (!isSame) found = { kind: 'differs', question, witness: person.witness };
      return !isSame;
    });
    if (found !== undefined) return found;
    if (why !== undefined) doubt = { kind: 'not-proved', why: `${question}: ${why}` };
  }
  return doubt ?? { kind: 'same' };
}

interface ToCompare {
  readonly grounds: readonly [Ground, Ground];
  readonly stretch: Stretch;
  readonly question: string;
}

/** Every question on every stretch of days on which the versions are not word for word the same. */
function* comparedIn(previous: RulebookDocument, next: RulebookDocument): Generator<ToCompare> {
  const [before, after] = [previous, next].map((document) => compileRulebook(prepareUnhashed(document)));
  if (before === undefined || after === undefined) return;
  for (const stretch of stretchesOf([before.prepared.document, after.prepared.document])) {
    const grounds = [groundOn(before, stretch.day), groundOn(after, stretch.day)] as const;
    for (const question of questionsIn(grounds))
      if (!isUntouched(grounds, question)) yield { grounds, stretch, question };
  }
}
