import type { FactValue } from '../decision.js';
import type { AnswerImpact, Move } from './impact-report.js';

/** Counts of one question that is answered by name: as many numbers as there are pairs of answers. */
export interface AnswerCount {
  take(before: FactValue, after: FactValue): void;
  report(): AnswerImpact;
}

/** Begins to count the answers to an outcome, or to what gives names as values. */
export function countAnswers(kind: AnswerImpact['kind'], question: string): AnswerCount {
  const counts = new Map<FactValue, Map<FactValue, Counted>>();
  return {
    take(before, after) {
      let row = counts.get(before);
      if (row === undefined) counts.set(before, (row = new Map<FactValue, Counted>()));
      const counted = row.get(after);
      if (counted === undefined) row.set(after, { before, after, people: 1 });
      else counted.people++;
    },
    report() {
      const moves = [...counts.values()].flatMap((row) => [...row.values()].map((counted): Move => ({ ...counted })));
      return {
        kind,
        question,
        people: sum(moves),
        changed: sum(moves.filter(({ before, after }) => before !== after)),
        moves: moves.sort((a, b) => order(a.before, b.before) || order(a.after, b.after)),
      };
    },
  };
}

interface Counted extends Move {
  people: number;
}

function sum(moves: readonly Move[]): number {
  return moves.reduce((total, { people }) => total + people, 0);
}

/** The order in which answers are read; other values come after them, by their text. */
const ANSWERS: readonly FactValue[] = ['yes', 'no', 'unknown', 'not-applicable'];

function order(a: FactValue, b: FactValue): number {
  const [first, second] = [String(a), String(b)];
  return rank(a) - rank(b) || (first < second ? -1 : first > second ? 1 : 0);
}

function rank(value: FactValue): number {
  if (value === null) return ANSWERS.length + 1;
  const place = ANSWERS.indexOf(value);
  return place < 0 ? ANSWERS.length : place;
}
