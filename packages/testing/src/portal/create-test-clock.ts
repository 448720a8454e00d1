import { formatInstant, parseInstant } from '@guildhall/core';
import type { Clock } from '@guildhall/portal';

/** A clock that stands still until it is set. */
export interface TestClock extends Clock {
  readonly onSet: (listener: () => void) => () => void;
  /** Sets it to an instant in UTC. */
  readonly set: (instant: string) => void;
  /** Goes on by so many milliseconds, back by as many below zero. */
  readonly advance: (milliseconds: number) => void;
}

/** A clock that stands at an instant in UTC until it is set. */
export function createTestClock(start: string): TestClock {
  let now = formatInstant(parseInstant(start));
  const listeners = new Set<() => void>();
  const set = (instant: string): void => {
    now = formatInstant(parseInstant(instant));
    for (const listener of [...listeners]) listener();
  };
  return {
    now: () => now,
    set,
    advance: (milliseconds) => {
      set(formatInstant(parseInstant(now) + milliseconds));
    },
    onSet: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
