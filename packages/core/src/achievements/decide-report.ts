import { decide, type Decision, type Rulebook } from '../rulebook/index.js';
import { deriveAccessFacts } from './derive-access-facts.js';
import type { AchievementDocument, DocumentReport, Reporter, ReportText } from './schema.js';

/** Whether a report may be sent, and what it says. */
export interface ReportDecision {
  /** About `achievements/may-report` and `achievements/report-complete`. */
  readonly decision: Decision;
  /** Absent unless both are yes. */
  readonly report?: DocumentReport;
}

/**
 * Whether somebody may report a problem on a document that they may see.
 *
 * The reporter, the learner and the qualification are added to what they say.
 *
 * @param on - today in Europe/London, `YYYY-MM-DD`.
 * @see docs/sources.md#imi-centre-portal
 */
export function decideReport(
  rulebook: Rulebook,
  reporter: Reporter,
  document: AchievementDocument,
  said: ReportText,
  on: string,
): ReportDecision {
  const reason = said.reason === '' ? null : said.reason;
  const description = said.description.trim();
  const decision = decide(
    rulebook,
    {
      askedOn: on,
      ...deriveAccessFacts(reporter.actor, document, undefined),
      reportReason: reason,
      descriptionCharacters: description.length,
    },
    { on, ask: ['achievements/may-report', 'achievements/report-complete'] },
  );
  const { outcomes } = decision;
  const isSent = outcomes['achievements/may-report'] === 'yes' && outcomes['achievements/report-complete'] === 'yes';
  if (!isSent || reason === null) return { decision };
  return {
    decision,
    report: {
      documentId: document.id,
      reason,
      description,
      reporterName: reporter.name,
      reporterEmail: reporter.email,
      learner: document.learnerId,
      qualification: document.qualification,
    },
  };
}
