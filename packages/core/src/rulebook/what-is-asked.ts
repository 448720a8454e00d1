import type { Given } from './decision.js';
import type { Questions } from './run/rules.js';

/** What is asked where everything is to be told, facts included that no question takes. */
export const EVERYTHING = -1;

/**
 * Which questions are asked: those named, or else all whose facts are given.
 *
 * @returns their bits, and the first bit where reasons are wanted.
 */
export function whatIsAsked(
  { bits, always, askedBy }: Questions,
  given: Given,
  ask: readonly string[] | undefined,
  reasons: boolean,
): number {
  let asked = reasons ? 1 : 0;
  if (ask !== undefined) return ask.reduce((all, name) => all | (bits.get(name) ?? 0), asked);
  asked |= always;
  if (askedBy.size > 0) for (const name in given) if (given[name] !== undefined) asked |= askedBy.get(name) ?? 0;
  return asked;
}
