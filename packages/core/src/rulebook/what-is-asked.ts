import type { Given } from './decision.js';
import type { Rules } from './run/rules.js';

/** The most outcomes, tables, bands and ladders that one rulebook may have: as many as fit the bits of an integer. */
export const MOST_QUESTIONS = 30;

/** The questions of a rulebook, and what tells which of them are asked. */
export interface QuestionIndex {
  readonly names: readonly string[];
  /** The questions asked whatever is given, as bits. */
  readonly always: number;
  /** The questions that a given fact or collection asks, as bits. */
  readonly askedBy: ReadonlyMap<string, number>;
}

/** Numbers the outcomes, tables, bands and ladders of a rulebook. Versions of one rule are one question. */
export function indexQuestions(questions: Rules['questions']): QuestionIndex {
  const names: string[] = [];
  const askedBy = new Map<string, number>();
  let always = 0;
  for (const { name, askedWith } of questions) {
    if (names.includes(name)) continue;
    // The first bit says whether reasons are wanted.
    const bit = 1 << names.push(name);
    if (askedWith === undefined) always |= bit;
    for (const fact of askedWith ?? []) askedBy.set(fact, (askedBy.get(fact) ?? 0) | bit);
  }
  return { names, always, askedBy };
}

/**
 * Which questions are asked: those named, or else all whose facts are given.
 *
 * @returns a key that is the same for the same questions; {@link questionsIn} reads it.
 */
export function whatIsAsked(
  { names, always, askedBy }: QuestionIndex,
  given: Given,
  ask: readonly string[] | undefined,
  reasons: boolean,
): number {
  let bits = reasons ? 1 : 0;
  if (ask !== undefined) return ask.reduce((all, name) => all | ((1 << (names.indexOf(name) + 1)) & ~1), bits);
  bits |= always;
  if (askedBy.size > 0) for (const name in given) if (given[name] !== undefined) bits |= askedBy.get(name) ?? 0;
  return bits;
}

/** The questions that a key stands for, and whether reasons are wanted. */
export function questionsIn(
  { names }: QuestionIndex,
  key: number,
): { readonly names: readonly string[]; readonly reasons: boolean } {
  return { names: names.filter((_, at) => (key & (2 << at)) !== 0), reasons: (key & 1) !== 0 };
}
