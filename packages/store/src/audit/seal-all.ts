import type { AuditDraft, AuditEntry } from './audit-entry.js';
import { sealEntry } from './seal-entry.js';

/**
 * Seals entries onto the ends of the logs of their bodies, in their order.
 *
 * @param lastOf - the last entry of a body's log.
 * @throws StoreFault `store/bad-entry`.
 */
export function sealAll(
  drafts: readonly AuditDraft[],
  lastOf: (body: string) => AuditEntry | undefined,
): readonly AuditEntry[] {
  const last = new Map<string, AuditEntry>();
  return drafts.map((draft) => {
    const entry = sealEntry(last.get(draft.body) ?? lastOf(draft.body), draft);
    last.set(draft.body, entry);
    return entry;
  });
}
