import type { Envelope } from '../envelope.js';

/**
 * What is kept under an id, as an envelope, whatever it is: one that was spoilt
 * is set aside with all it holds, and not taken for a row that is absent.
 */
export function asEnvelope(kept: unknown): Envelope {
  const { id, revision, edition, row } = kept as { [Part in keyof Envelope]?: unknown };
  const isWhole = Number.isSafeInteger(revision) && Number.isSafeInteger(edition) && row !== undefined;
  return {
    id: String(id),
    revision: isWhole ? (revision as number) : -1,
    edition: isWhole ? (edition as number) : 0,
    row: isWhole ? row : kept,
  };
}
