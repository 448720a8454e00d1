import { decide, type Decision, type Rulebook } from '../rulebook/index.js';
import type { AchievementDocument, Authenticity } from './schema.js';

const STATUS = 'achievements/authenticity';

/** What whoever scans a code is told. */
export interface AuthenticityVerdict {
  /** Absent where the rules cannot settle it: then nobody should rely on the document. */
  readonly authenticity?: Authenticity;
  /** Whether the document itself may be shown beside its status. */
  readonly showsDocument: boolean;
  readonly decision: Decision;
}

/**
 * Whether a document can be relied on, and whether it may be shown.
 *
 * @param document - what the code led to; absent where it led to none.
 * @param on - today in Europe/London, `YYYY-MM-DD`. A document withdrawn later
 *   than that day still stands.
 * @see docs/sources.md#imi-centre-portal
 */
export function judgeAuthenticity(
  rulebook: Rulebook,
  document: AchievementDocument | undefined,
  on: string,
): AuthenticityVerdict {
  const decision = decide(
    rulebook,
    document === undefined
      ? { askedOn: on, documentFound: false }
      : {
          askedOn: on,
          documentFound: true,
          documentRevoked: document.revokedOn !== undefined && document.revokedOn <= on,
          documentSuperseded: document.supersededBy !== undefined,
          shownOnVerify: document.shownOnVerify,
        },
    { on, ask: document === undefined ? [STATUS] : [STATUS, 'achievements/shown-on-verify'] },
  );
  const authenticity = decision.values['authenticity'] as Authenticity | undefined;
  return {
    ...(authenticity === undefined ? {} : { authenticity }),
    showsDocument: decision.outcomes['achievements/shown-on-verify'] === 'yes',
    decision,
  };
}
