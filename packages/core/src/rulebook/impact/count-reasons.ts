import type { Reason } from '../decision.js';
import type { ReasonImpact } from './impact-report.js';

/** Counts of the reasons told: four numbers for each reason of the two versions. */
export interface ReasonCount {
  /** Counts what one person is told. @returns whether some reason is told by one version only. */
  take(before: readonly Reason[], after: readonly Reason[]): boolean;
  report(): readonly ReasonImpact[];
}

interface Count {
  before: number;
  after: number;
  newly: number;
  noLonger: number;
}

/** Begins to count reasons. The same code about two questions is two reasons. */
export function countReasons(): ReasonCount {
  const counts = new Map<string, Map<string, Count>>();
  const countOf = ({ of, code }: Reason): Count => {
    let codes = counts.get(of);
    if (codes === undefined) counts.set(of, (codes = new Map<string, Count>()));
    let count = codes.get(code);
    if (count === undefined) codes.set(code, (count = { before: 0, after: 0, newly: 0, noLonger: 0 }));
    return count;
  };
  return {
    take(before, after) {
      let differs = false;
      for (const reason of before) {
        const count = countOf(reason);
        count.before++;
        if (has(after, reason)) continue;
        count.noLonger++;
        differs = true;
      }
      for (const reason of after) {
        const count = countOf(reason);
        count.after++;
        if (has(before, reason)) continue;
        count.newly++;
        differs = true;
      }
      return differs;
    },
    report: () =>
      [...counts]
        .flatMap(([of, codes]) => [...codes].map(([code, count]) => ({ code, of, ...count })))
        .sort((a, b) => order(a.of, b.of) || order(a.code, b.code)),
  };
}

function has(reasons: readonly Reason[], { code, of }: Reason): boolean {
  for (const reason of reasons) if (reason.code === code && reason.of === of) return true;
  return false;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
