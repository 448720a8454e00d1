import type { Wanted } from './rules.js';
import { MISSING, read, type State } from './state.js';

/** What one comparison wants of a fact, in the numbers that facts are compared by. */
export interface Bounds {
  readonly fact: string;
  readonly least?: number;
  readonly most?: number;
  readonly among?: readonly number[];
  readonly not?: readonly number[];
}

/**
 * What a comparison wants, with what it is compared with taken as it stands now.
 *
 * @returns `undefined` where that is missing or only bounded.
 */
export function boundsOf({ fact, is, to }: Wanted, state: State): Bounds | undefined {
  if (is === 'in' || is === 'notIn') {
    const list = state.lists[to];
    if (list === undefined) return undefined;
    return is === 'in' ? { fact, among: list } : { fact, not: list };
  }
  const number = read(state, to);
  if (number === MISSING) return undefined;
  switch (is) {
    case 'equal':
      return { fact, least: number, most: number };
    case 'notEqual':
      return { fact, not: [number] };
    case 'lessThan':
      return { fact, most: number - 1 };
    case 'lessThanInclusive':
      return { fact, most: number };
    case 'greaterThan':
      return { fact, least: number + 1 };
    case 'greaterThanInclusive':
      return { fact, least: number };
  }
}
