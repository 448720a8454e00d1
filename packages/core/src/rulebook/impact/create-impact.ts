import { NOT_A_DAY, parseDay } from '../../kernel/calendar.js';
import type { Problem } from '../../kernel/problem.js';
import { decide } from '../decide.js';
import type { Decision } from '../decision.js';
import type { Rulebook } from '../rulebook.js';
import { changesBetween, countQuestions } from './count-questions.js';
import { countReasons } from './count-reasons.js';
import { countUndecided } from './count-undecided.js';
import { givenToEach } from './given-to-each.js';
import type { ChangedPerson, Impact, UndecidedPerson } from './impact-report.js';
import type { Person } from './person.js';

/** What is asked of everybody. */
export interface ImpactOptions {
  /** The day on which everybody is asked who has none of their own, `YYYY-MM-DD`. */
  readonly on: string;
  /** Outcomes, tables, bands and ladders to answer, by name. Default: for each version all whose facts are given. */
  readonly ask?: readonly string[];
  /** How many of those who change, and of those who are not decided about, are listed. Default: 10. */
  readonly list?: number;
}

/** What a change of rules does to one person. */
export type PersonImpact =
  | {
      readonly effect: 'changed' | 'told-otherwise' | 'same';
      readonly before: Decision;
      readonly after: Decision;
    }
  | { readonly effect: 'undecided'; readonly problems: UndecidedPerson['problems'] };

/** Counts what a change of rules does, person by person. */
export interface ImpactFold {
  /** Asks both versions about somebody, counts, and tells what was found. */
  take(person: Person): PersonImpact;
  /** What has been counted so far. */
  report(): Impact;
}

/**
 * Begins to count what becomes of people when a version of a rulebook follows another.
 *
 * Memory stays flat however many are taken: counts are kept by question, by
 * pair of answers, by reason and by problem, all of which the two versions
 * bound, and as many people as are to be listed.
 *
 * @throws Fault `rulebook/no-day` when `on` is no calendar date.
 */
export function createImpact(previous: Rulebook, next: Rulebook, options: ImpactOptions): ImpactFold {
  const { on, ask, list = 10 } = options;
  previous.dayOf(on);
  const { toPrevious, toNext } = givenToEach(previous, next);
  const asked = ask === undefined ? {} : { ask };
  const questions = countQuestions();
  const reasons = countReasons();
  const undecided = countUndecided(list);
  const first: ChangedPerson[] = [];
  const effects = { changed: 0, 'told-otherwise': 0, same: 0 };
  let people = 0;
  let synthetic = 0;

  const leave = (person: Person, problems: UndecidedPerson['problems']): PersonImpact => {
    undecided.take({ place: people - 1, person, problems });
    return { effect: 'undecided', problems };
  };

  return {
    take(person) {
      people++;
      if (person.synthetic === true) synthetic++;
      const day = person.on ?? on;
      const wrong = person.on === undefined ? undefined : wrongDay(person.on);
      if (wrong !== undefined) return leave(person, { before: [wrong], after: [wrong] });
      const before = decide(previous, toPrevious(person.given), { on: day, ...asked });
      const after = decide(next, toNext(person.given), { on: day, ...asked });
      if (before.problems.length + after.problems.length > 0)
        return leave(person, { before: within(before.problems), after: within(after.problems) });
      const changes = questions.take(before, after);
      const isToldOtherwise = reasons.take(before.reasons, after.reasons);
      const effect = changes > 0 ? 'changed' : isToldOtherwise ? 'told-otherwise' : 'same';
      effects[effect]++;
      if (changes > 0 && first.length < list) {
        const told = { before: before.reasons, after: after.reasons };
        first.push({ place: people - 1, person, changes: changesBetween(before, after), reasons: told });
      }
      return { effect, before, after };
    },
    report: () => ({
      previous: namesOf(previous),
      next: namesOf(next),
      on,
      people,
      synthetic,
      changed: effects.changed,
      toldOtherwise: effects['told-otherwise'],
      same: effects.same,
      undecided: undecided.report(),
      questions: questions.report(),
      reasons: reasons.report(),
      first: [...first],
    }),
  };
}

function namesOf({ id, version, hash }: Rulebook): Impact['previous'] {
  return { id, version, hash };
}

function wrongDay(on: string): Problem | undefined {
  if (typeof on === 'string' && parseDay(on) !== NOT_A_DAY) return undefined;
  return { code: 'impact/no-day', at: '/on', says: 'The day of the question is no calendar date: write YYYY-MM-DD.' };
}

/** Problems of what is given, as problems of the person. */
function within(problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, at: `/given${problem.at}` }));
}
