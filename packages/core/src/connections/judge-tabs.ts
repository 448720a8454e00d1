import type { Rulebook } from '../rulebook/index.js';
import { judgeStanding } from './judge-standing.js';
import type { Connection } from './schema.js';

/** Connections by the tab they are listed on, in the order they came. */
export interface ConnectionTabs {
  readonly pending: readonly Connection[];
  readonly active: readonly Connection[];
  readonly inactive: readonly Connection[];
  /** Those the rules cannot settle: they show nothing and need staff. */
  readonly unsettled: readonly Connection[];
}

/**
 * Sorts connections onto the tabs; each is on exactly one, so the counts of a
 * dashboard are the lengths of the lists.
 *
 * @param now - in UTC, `2026-03-02T09:30:00Z`.
 * @throws Fault `kernel/no-instant` for an instant in any other form.
 */
export function judgeTabs(rulebook: Rulebook, connections: readonly Connection[], now: string): ConnectionTabs {
  const tabs = { pending: [], active: [], inactive: [], unsettled: [] } as Record<keyof ConnectionTabs, Connection[]>;
  for (const connection of connections) {
    tabs[judgeStanding(rulebook, connection, now)?.tab ?? 'unsettled'].push(connection);
  }
  return tabs;
}
