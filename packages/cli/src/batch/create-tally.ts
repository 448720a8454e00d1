import type { Answer } from '@guildhall/core';
import type { LineAnswer } from './line-answer.js';

const ANSWERS: readonly Answer[] = ['yes', 'no', 'unknown', 'not-applicable'];

/** Counts of a long run: a few numbers, however many lines. */
export interface BatchTally {
  count(answer: LineAnswer): void;
  countBad(): void;
  bad(): number;
  inShort(): string;
  /** One line for all, and one for each outcome that was asked. */
  summary(): string;
}

/** Begins to count. */
export function createTally(): BatchTally {
  let decided = 0;
  let bad = 0;
  const outcomes = new Map<string, Map<Answer, number>>();
  const total = (): string => `${shown(decided)} ${decided === 1 ? 'case' : 'cases'} decided, ${shown(bad)} bad`;
  return {
    count(answer) {
      decided += 1;
      for (const [name, value] of Object.entries(answer.outcomes)) {
        const counts = outcomes.get(name) ?? new Map<Answer, number>();
        counts.set(value, (counts.get(value) ?? 0) + 1);
        outcomes.set(name, counts);
      }
    },
    countBad: () => void (bad += 1),
    bad: () => bad,
    inShort: total,
    summary() {
      const each = [...outcomes].map(([name, counts]) => {
        const parts = ANSWERS.flatMap((answer) =>
          counts.has(answer) ? [`${shown(counts.get(answer) ?? 0)} ${answer}`] : [],
        );
        return `  ${name}: ${parts.join(', ')}`;
      });
      return [`${total()}.`, ...each].join('\n');
    },
  };
}

function shown(count: number): string {
  return new Intl.NumberFormat('en-GB').format(count);
}
