import type { Problem } from '../../kernel/problem.js';
import { MOST_QUESTIONS } from '../compile/questions-of.js';
import type { RulebookDocument } from '../schema/document.js';

/** Checks that a rulebook answers no more questions than can be kept apart. */
export function checkQuestions({ outcomes = {}, tables = [], bands = [], ladders = [] }: RulebookDocument): Problem[] {
  const names = new Set([...Object.keys(outcomes), ...[...tables, ...bands, ...ladders].map(({ name }) => name)]);
  if (names.size <= MOST_QUESTIONS) return [];
  const says = `A rulebook answers at most ${String(MOST_QUESTIONS)} questions and this one has ${String(names.size)}: divide it.`;
  return [{ code: 'rulebook/too-many-questions', at: '', says }];
}
