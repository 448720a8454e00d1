import { londonDate } from '../kernel/london-date.js';
import { decide, type Rulebook } from '../rulebook/index.js';
import { deriveConnectionFacts } from './derive-connection-facts.js';
import type { Connection } from './schema.js';

/** How a connection stands now, and on which tab it is listed. */
export interface ConnectionStanding {
  readonly standing: 'pending' | 'lapsed' | 'active' | 'expired' | 'declined' | 'removed';
  readonly tab: 'pending' | 'active' | 'inactive';
}

/**
 * How a connection stands at an instant: its stage, and what time has done to it.
 *
 * @param now - in UTC, `2026-03-02T09:30:00Z`.
 * @returns `undefined` where the rules cannot settle it, as with a last day that is no date.
 * @throws Fault `kernel/no-instant` for an instant in any other form.
 */
export function judgeStanding(rulebook: Rulebook, connection: Connection, now: string): ConnectionStanding | undefined {
  const facts = deriveConnectionFacts(connection);
  const { values } = decide(rulebook, { ...facts }, { on: londonDate(now), ask: ['connections/standing'] });
  const { standing, tab } = values as Partial<ConnectionStanding>;
  return standing === undefined || tab === undefined ? undefined : { standing, tab };
}
