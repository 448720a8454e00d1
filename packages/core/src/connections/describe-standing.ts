import { labelOf, type Rulebook } from '../rulebook/index.js';
import { judgeStanding } from './judge-standing.js';
import type { Connection } from './schema.js';

/**
 * How a connection stands at an instant, in a word: `Active`, `Expired`.
 *
 * @param now - in UTC, `2026-03-02T09:30:00Z`.
 * @param language - `en-GB`, or another the rulebook has.
 * @returns an empty text where the rules cannot settle it.
 * @throws Fault `kernel/no-instant` for an instant in any other form.
 */
export function describeStanding(rulebook: Rulebook, connection: Connection, now: string, language = 'en-GB'): string {
  const standing = judgeStanding(rulebook, connection, now)?.standing;
  return standing === undefined ? '' : labelOf(rulebook, standing, language);
}
