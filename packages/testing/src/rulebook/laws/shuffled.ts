/** The same items in another order; the same seed gives the same order. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = (seed % 2147483646) + 1;
  const keyed = items.map((item) => {
    state = (state * 48271) % 2147483647;
    return [state, item] as const;
  });
  return keyed.sort(([a], [b]) => a - b).map(([, item]) => item);
}

/** The same object with its keys in another order. */
export function shuffledKeys<T>(record: Readonly<Record<string, T>>, seed: number): Record<string, T> {
  return Object.fromEntries(shuffled(Object.entries(record), seed));
}
