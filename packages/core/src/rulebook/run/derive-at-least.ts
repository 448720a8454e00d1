import type { Derive } from './derive.js';
import { MISSING, read } from './state.js';

/** Whether as many of the slots hold yes as slot `need` says. */
export function deriveAtLeast(need: number, ...parts: number[]): Derive {
  return (state) => () => {
    const wanted = read(state, need);
    const met = parts.filter((slot) => read(state, slot) === 1).length;
    const open = parts.filter((slot) => read(state, slot) === MISSING).length;
    if (wanted === MISSING) return MISSING;
    return met >= wanted ? 1 : met + open < wanted ? 0 : MISSING;
  };
}
