import { type CompiledRulebook, decide, type RulebookDocument } from '@guildhall/core';
import type { Prove } from '@guildhall/core/strength';
import fc from 'fast-check';
import { arbitraryForCase, type Case } from '../arbitrary/arbitrary-for-case.js';
import { givenIn, type LawOptions, ready } from './law.js';

/**
 * Looks for somebody whom two versions of a rulebook answer otherwise, among many records made from the borders of the first.
 *
 * The records of the first are made once, for as many versions as are then
 * compared with it: legal records on every side of each border, and the
 * examples with one fact left out, or asked on another day. Answers differ by
 * outcomes, values or the codes of reasons, asked as an example asks. It finds;
 * it never proves that there is nobody, so it never answers `same`.
 */
export function searchDifference(original: RulebookDocument, { numRuns = 1500, seed = 1 }: LawOptions = {}): Prove {
  const rulebook = ready(original);
  const names = Object.keys(original.outcomes ?? {});
  const from = givenIn(original);
  const sampled = fc.sample(arbitraryForCase(rulebook, { from }), { numRuns, seed });
  const cases = [...sampled, ...examplesAround(original, sampled)];
  const answers = cases.map((one) => answerOf(rulebook, one, names));
  return (_, mutant) => {
    const other = ready(mutant);
    const witness = cases.find((one, index) => answerOf(other, one, names) !== answers[index]);
    return witness === undefined ? { kind: 'not-proved' } : { kind: 'differs', witness };
  };
}

const MOST_DAYS = 12;

function examplesAround({ examples }: RulebookDocument, sampled: readonly Case[]): readonly Case[] {
  const days = [...new Set(sampled.map(({ on }) => on))].slice(0, MOST_DAYS);
  return examples.flatMap(({ given, on }) => [
    ...Object.keys(given).map((name) => ({
      given: Object.fromEntries(Object.entries(given).filter(([key]) => key !== name)),
      on,
    })),
    ...days.map((day) => ({ given, on: day })),
  ]);
}

function answerOf(rulebook: CompiledRulebook, { given, on }: Case, names: readonly string[]): string {
  const answers = [decide(rulebook, given, { on }), decide(rulebook, given, { on, ask: names })];
  return JSON.stringify(
    answers.map(({ outcomes, values, reasons, problems }) => [
      outcomes,
      Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)),
      [...new Set(reasons.map(({ code }) => code))].sort(),
      problems.length > 0,
    ]),
  );
}
