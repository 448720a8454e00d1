import { parameterOn, type Rulebook } from '../rulebook/index.js';

/**
 * A parameter that maps names to numbers or names, on a day; empty where none is in force.
 *
 * @internal
 */
export function deriveMap(rulebook: Rulebook, name: string, on: string): ReadonlyMap<string, string | number> {
  const value = parameterOn(rulebook, name, on);
  return typeof value === 'object' && !Array.isArray(value) ? new Map(Object.entries(value)) : new Map();
}
