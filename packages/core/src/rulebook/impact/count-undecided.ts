import type { Problem } from '../../kernel/problem.js';
import type { UndecidedImpact, UndecidedPerson } from './impact-report.js';

/** Counts of those about whom a version decides nothing. */
export interface UndecidedCount {
  take(undecided: UndecidedPerson): void;
  report(): UndecidedImpact;
}

/** Begins to count. `list`: how many are kept to be told. */
export function countUndecided(list: number): UndecidedCount {
  let people = 0;
  let before = 0;
  let after = 0;
  const first: UndecidedPerson[] = [];
  const counts = new Map<string, { before: number; after: number }>();
  const countOf = (code: string): { before: number; after: number } => {
    let count = counts.get(code);
    if (count === undefined) counts.set(code, (count = { before: 0, after: 0 }));
    return count;
  };
  return {
    take(undecided) {
      const { problems } = undecided;
      people++;
      if (problems.before.length > 0) before++;
      if (problems.after.length > 0) after++;
      for (const code of codesOf(problems.before)) countOf(code).before++;
      for (const code of codesOf(problems.after)) countOf(code).after++;
      if (first.length < list) first.push(undecided);
    },
    report: () => ({
      people,
      before,
      after,
      newly: people - before,
      noLonger: people - after,
      problems: [...counts].map(([code, count]) => ({ code, ...count })).sort((a, b) => (a.code < b.code ? -1 : 1)),
      first: [...first],
    }),
  };
}

function codesOf(problems: readonly Problem[]): ReadonlySet<string> {
  return new Set(problems.map(({ code }) => code));
}
