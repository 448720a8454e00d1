/** At most so many places of a list of a length, spread evenly, the first and the last among them; ascending. */
export function evenly(length: number, most: number): readonly number[] {
  if (length <= most) return Array.from({ length }, (_, index) => index);
  return Array.from({ length: most }, (_, index) => Math.round((index * (length - 1)) / (most - 1)));
}
