import { circleOf, type Terms } from './terms.js';

/** The least and the most that a number may be. */
export interface Domain {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/**
 * Numbers that stand for all that a fact may hold: any other is answered as one of them is.
 *
 * A fact that is compared with constants only has two for each stretch between
 * two lines: the first and the last of it. Facts that are compared with each other also need room to stand in
 * every order between and beside the lines, so they get as many on each side as
 * there are facts in the circle.
 *
 * @param anchor - where numbers lie that no line is near.
 * @param produced - by fact of the circle: the numbers that it is known to hold.
 */
export function valuesFor(
  name: string,
  terms: Terms,
  domain: Domain,
  anchor: number,
  produced: ReadonlyMap<string, readonly number[]> = new Map(),
): readonly number[] {
  const circle = circleOf(terms, name);
  const { min = -Infinity, max = Infinity } = domain;
  const lines = [...circle].flatMap((member) => [...(terms.lines.get(member) ?? [])]);
  const values = new Set<number>();
  const add = (value: number): void => {
    if (value >= min && value <= max) values.add(value);
  };
  if (circle.size === 1) {
    for (const line of lines) {
      add(line - 1);
      add(line);
    }
  } else {
    const room = circle.size - 1;
    for (const line of lines) for (let by = -1 - room; by <= room; by++) add(line + by);
    for (const member of circle)
      for (const value of produced.get(member) ?? []) for (let by = -room; by <= room; by++) add(value + by);
  }
  if (values.size === 0) {
    const room = circle.size === 1 ? 0 : circle.size;
    const from = Math.max(anchor, min);
    for (let by = 0; by <= room; by++) add(from + by);
    add(Math.min(from, max));
  }
  return [...values].sort((a, b) => a - b);
}
