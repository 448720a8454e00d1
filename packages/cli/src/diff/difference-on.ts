import type { Difference, DiffVerdict, Stretch } from '@guildhall/core/diff';

/**
 * The part of a difference that holds on a day of the clock, with a verdict of its own.
 *
 * @param day - `YYYY-MM-DD`.
 */
export function differenceOn({ byQuestion, notProved }: Difference, day: string): Difference {
  const holds = ({ stretch }: { readonly stretch: Stretch }): boolean =>
    stretch.from <= day && (stretch.to === undefined || day < stretch.to);
  const held = byQuestion.filter(holds);
  return {
    verdict: together(held.map(({ verdict }) => verdict)),
    byQuestion: held,
    notProved: notProved.filter(holds),
  };
}

/** The verdict on several questions together. */
function together(verdicts: readonly DiffVerdict[]): DiffVerdict {
  const others = [...new Set(verdicts.filter((verdict) => verdict !== 'same'))];
  return others.length === 0 ? 'same' : others.length === 1 ? (others[0] ?? 'same') : 'neither';
}
