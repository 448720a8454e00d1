import type { Decision, FactValue } from '../decision.js';
import { type AnswerCount, countAnswers } from './count-answers.js';
import { countPence, type PenceCount } from './count-pence.js';
import type { ChangedPerson, QuestionImpact } from './impact-report.js';

/** Counts of every question that is answered. */
export interface QuestionCount {
  /** Counts the answers to one person. @returns how many of them are others after than before. */
  take(before: Decision, after: Decision): number;
  report(): readonly QuestionImpact[];
}

/** Begins to count the answers of two versions. */
export function countQuestions(): QuestionCount {
  const outcomes = new Map<string, AnswerCount>();
  const values = new Map<string, AnswerCount>();
  const charges = new Map<string, PenceCount>();
  let changes = 0;
  const takeOutcome = (question: string, before: FactValue, after: FactValue): void => {
    if (before !== after) changes++;
    countOf(outcomes, question, () => countAnswers('outcome', question)).take(before, after);
  };
  const takeValue = (question: string, before: FactValue, after: FactValue): void => {
    if (before !== after) changes++;
    const isPence = typeof before === 'number' || typeof after === 'number';
    const count = isPence
      ? countOf(charges, question, () => countPence(question))
      : countOf(values, question, () => countAnswers('value', question));
    count.take(before, after);
  };
  return {
    take(before, after) {
      changes = 0;
      eachAnswer(before.outcomes, after.outcomes, takeOutcome);
      eachAnswer(before.values, after.values, takeValue);
      return changes;
    },
    report: () => [...reportsOf(outcomes), ...reportsOf(values), ...reportsOf(charges)],
  };
}

/** Each question whose answer or value is another, outcomes first. */
export function changesBetween(before: Decision, after: Decision): ChangedPerson['changes'] {
  const changes: ChangedPerson['changes'][number][] = [];
  const note = (question: string, was: FactValue, is: FactValue): void => {
    if (was !== is) changes.push({ question, before: was, after: is });
  };
  eachAnswer(before.outcomes, after.outcomes, note);
  eachAnswer(before.values, after.values, note);
  return changes;
}

type Answers = Readonly<Record<string, FactValue | undefined>>;

/** Goes through what at least one version answers; what the other does not answer is `null` there. */
function eachAnswer(
  before: Answers,
  after: Answers,
  take: (question: string, before: FactValue, after: FactValue) => void,
): void {
  for (const question in before) take(question, before[question] ?? null, after[question] ?? null);
  for (const question in after) if (before[question] === undefined) take(question, null, after[question] ?? null);
}

function countOf<Count>(counts: Map<string, Count>, question: string, begin: () => Count): Count {
  let count = counts.get(question);
  if (count === undefined) counts.set(question, (count = begin()));
  return count;
}

function reportsOf(counts: ReadonlyMap<string, AnswerCount | PenceCount>): readonly QuestionImpact[] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count.report());
}
