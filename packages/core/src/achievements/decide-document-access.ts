import { decide, type Decision, type Rulebook } from '../rulebook/index.js';
import { deriveAccessFacts } from './derive-access-facts.js';
import type { AchievementDocument, DocumentAction, DocumentActor } from './schema.js';

/** What else bears on whether a document may be had. */
export interface AccessCircumstances {
  /** Today in Europe/London, `YYYY-MM-DD`. */
  readonly on: string;
  /** Whether a connection shows the document to this third party now. */
  readonly sharedNow?: boolean;
  /** What a download is for; `null` when the question was left empty. */
  readonly purpose?: string | null;
}

/**
 * Whether somebody may view, download or print a document.
 *
 * @returns a decision about `achievements/may-view`, `…/may-download` or `…/may-print`.
 * @see docs/sources.md#imi-learner-portal
 * @see docs/sources.md#imi-centre-portal
 */
export function decideDocumentAccess(
  rulebook: Rulebook,
  actor: DocumentActor,
  action: DocumentAction,
  document: AchievementDocument,
  { on, sharedNow, purpose }: AccessCircumstances,
): Decision {
  const facts = deriveAccessFacts(actor, document, sharedNow);
  return decide(
    rulebook,
    { askedOn: on, ...facts, ...(purpose === undefined ? {} : { downloadPurpose: purpose }) },
    { on, ask: [`achievements/may-${action}`] },
  );
}
