import type { FactValue } from '../decision.js';
import type { PenceImpact } from './impact-report.js';

/** Counts and sums of one charge: a few numbers, however many amounts. */
export interface PenceCount {
  take(before: FactValue, after: FactValue): void;
  report(): PenceImpact;
}

/** Begins to add up a charge. What is no number counts as no amount. */
export function countPence(question: string): PenceCount {
  let people = 0;
  let newly = 0;
  let noLonger = 0;
  const before = { people: 0, pence: 0 };
  const after = { people: 0, pence: 0 };
  const more = { people: 0, pence: 0 };
  const less = { people: 0, pence: 0 };
  return {
    take(was, is) {
      people++;
      if (typeof was === 'number') add(before, was);
      if (typeof is === 'number') add(after, is);
      if (typeof was !== 'number') newly++;
      else if (typeof is !== 'number') noLonger++;
      else if (is > was) add(more, is - was);
      else if (is < was) add(less, was - is);
    },
    report: () => ({
      kind: 'pence',
      question,
      people,
      changed: newly + noLonger + more.people + less.people,
      before: { ...before },
      after: { ...after },
      more: { ...more },
      less: { ...less },
      newly,
      noLonger,
    }),
  };
}

function add(amounts: { people: number; pence: number }, pence: number): void {
  amounts.people++;
  amounts.pence += pence;
}
