import type { FactValue } from '../decision.js';
import type { State } from './state.js';

/** Writes what a rule gives into `values`. @returns the code of the reason to tell, if any. */
export type GiveValues = (values: Record<string, FactValue>) => string | undefined;

/** What a rule gives, bound to where its facts lie. */
export type Give = (state: State) => GiveValues;
