import { londonDate } from '../kernel/london-date.js';
import type { Decision, Rulebook } from '../rulebook/index.js';
import { decideDocumentAccess } from './decide-document-access.js';
import { deriveManifest } from './derive-manifest.js';
import type { AchievementDocument, DocumentActor, DownloadArchive } from './schema.js';

/** Whether an archive may be made, and what would be in it. */
export interface ArchiveDecision {
  /** By document id: a decision about `achievements/may-download`. */
  readonly decisions: Readonly<Record<string, Decision>>;
  /** Absent unless every document selected may be downloaded, and at least one was. */
  readonly archive?: DownloadArchive;
}

/**
 * Whether a centre may download the documents it selected, as one archive.
 *
 * All or nothing: an archive holds exactly what was selected, so that one
 * document that may not be had is told and not silently left out.
 *
 * @param purpose - one of the rulebook's `downloadPurposes`; `null` when none was stated.
 * @param now - in UTC, `2026-03-02T09:30:00Z`.
 * @throws Fault `kernel/no-instant` for an instant in any other form.
 */
export function decideArchive(
  rulebook: Rulebook,
  actor: DocumentActor,
  documents: readonly AchievementDocument[],
  purpose: string | null,
  now: string,
): ArchiveDecision {
  const on = londonDate(now);
  const decisions = Object.fromEntries(
    documents.map((document) => [
      document.id,
      decideDocumentAccess(rulebook, actor, 'download', document, { on, purpose }),
    ]),
  );
  const answers = Object.values(decisions).map(({ outcomes }) => outcomes['achievements/may-download']);
  if (purpose === null || answers.length === 0 || answers.some((answer) => answer !== 'yes')) return { decisions };
  const manifest = deriveManifest(documents);
  return { decisions, archive: { body: actor.body, centreId: actor.id, madeAt: now, purpose, manifest } };
}
