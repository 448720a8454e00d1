import type { Given } from '../decision.js';

/** Takes away facts, then rows, one at a time, as long as it keeps what is asked of it. */
export function fewestFacts(given: Given, keeps: (given: Given) => boolean): Given {
  let fewest: Record<string, unknown> = { ...given };
  const tryWith = (next: Record<string, unknown>): boolean => {
    if (!keeps(next)) return false;
    fewest = next;
    return true;
  };
  for (const name of Object.keys(given)) tryWith(without(fewest, name));
  for (const [name, rows] of Object.entries(fewest)) {
    if (!Array.isArray(rows)) continue;
    let left: readonly unknown[] = rows;
    for (let at = rows.length - 1; at >= 0; at--) {
      const next = left.filter((_, index) => index !== at);
      if (tryWith({ ...fewest, [name]: next })) left = next;
    }
  }
  return fewest;
}

function without(record: Readonly<Record<string, unknown>>, name: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
}
