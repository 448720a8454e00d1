import { type Comparison, joinVerdicts } from '@guildhall/core/diff';

/**
 * The part of a comparison that holds on a day of the clock, with a verdict of its own.
 *
 * What is not proved stays: it is not known on which days.
 *
 * @param day - `YYYY-MM-DD`.
 */
export function differenceOn({ byQuestion, notProved }: Comparison, day: string): Comparison {
  const held = byQuestion.filter(({ stretch: { from, to } }) => from <= day && (to === undefined || day < to));
  return { verdict: joinVerdicts(held.map(({ verdict }) => verdict)), byQuestion: held, notProved };
}
