import type { State } from './state.js';

/** Works out one fact from the facts before it; bound to where they lie. */
export type Derive = (state: State) => () => number;
