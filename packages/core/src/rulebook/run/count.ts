import type { State } from './state.js';

/**
 * Adds the row that lies in the state, of which all is known, to every sum it
 * counts for; bound to where values lie and to what adds to each sum. A sum
 * that is not wanted has nothing that adds to it.
 */
export type Count = (
  low: readonly number[],
  lists: State['lists'],
  adds: readonly ((() => void) | undefined)[],
) => () => void;
