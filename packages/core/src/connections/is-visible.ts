import type { Rulebook } from '../rulebook/index.js';
import { judgeVisible } from './judge-visible.js';
import type { Connection, SharedDocument } from './schema.js';

/**
 * Whether the third party of a connection sees a document at an instant.
 *
 * What cannot be settled is not shown.
 *
 * @param now - in UTC, `2026-03-02T09:30:00Z`.
 * @throws Fault `kernel/no-instant` for an instant in any other form.
 */
export function isVisible(rulebook: Rulebook, connection: Connection, document: SharedDocument, now: string): boolean {
  const { outcomes } = judgeVisible(rulebook, connection, document, connection.thirdPartyId, now);
  return outcomes['connections/visible'] === 'yes';
}
