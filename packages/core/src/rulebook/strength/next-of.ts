/** The one after it in a list, the first after the last; `undefined` where there is no other. */
export function nextOf<T>(items: readonly T[], item: T): T | undefined {
  const next = items[(items.indexOf(item) + 1) % items.length];
  return next === item ? undefined : next;
}
