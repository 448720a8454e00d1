import type { Rulebook } from '../rulebook/index.js';
import { isVisible } from './is-visible.js';
import type { Connection, SharedDocument } from './schema.js';

/** One document that one third party sees now. */
export interface Sighting {
  readonly connectionId: string;
  readonly thirdPartyName: string;
  readonly thirdPartyEmail: string;
  readonly documentId: string;
  /** The last day, `YYYY-MM-DD`, which counts to its end in Europe/London. It is the end of the sharing, not of the document. */
  readonly until: string;
}

/**
 * Who sees which documents at an instant, and until when if nobody does anything.
 *
 * What ends first comes first; then by third party and document.
 *
 * @param now - in UTC, `2026-03-02T09:30:00Z`.
 * @throws Fault `kernel/no-instant` for an instant in any other form.
 */
export function whoSeesWhatUntilWhen(
  rulebook: Rulebook,
  connections: readonly Connection[],
  documents: readonly SharedDocument[],
  now: string,
): readonly Sighting[] {
  const key = (sighting: Sighting): string =>
    [sighting.until, sighting.thirdPartyEmail, sighting.documentId, sighting.connectionId].join('\n');
  return connections
    .flatMap((connection) =>
      documents
        .filter((document) => isVisible(rulebook, connection, document, now))
        .map((document) => ({
          connectionId: connection.id,
          thirdPartyName: connection.thirdPartyName,
          thirdPartyEmail: connection.thirdPartyEmail,
          documentId: document.id,
          until: connection.expiresOn,
        })),
    )
    .sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
