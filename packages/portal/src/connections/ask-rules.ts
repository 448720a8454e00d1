import type { Decision, Refusal } from '@guildhall/core';
import {
  decideAccept,
  decideDecline,
  decideExtend,
  decideRemove,
  decideShare,
  judgeStanding,
} from '@guildhall/core/connections';
import { documentForRules } from '../achievements/document-for-rules.js';
import { refusalByRules } from '../shared/refusal-by-rules.js';
import type { AchievementDocumentRow } from '../achievements/rows.js';
import type { ViewDesk } from '../engine/desk.js';
import { type Settled, sideOf } from './settle.js';

/** What may be asked about one connection. */
export type AskedOfConnection = 'accept' | 'decline' | 'share' | 'extend' | 'remove';

/**
 * Asks the rules whether whoever acts may do something with a connection.
 *
 * @param more - `ticked` among `documents` for `share`, `expiresOn` for `extend`.
 */
export function askRules(
  desk: ViewDesk,
  settled: Settled,
  asked: AskedOfConnection,
  more: {
    readonly ticked?: readonly string[];
    readonly documents?: readonly AchievementDocumentRow[];
    readonly expiresOn?: string;
  } = {},
): { readonly decision: Decision; readonly documentIds?: readonly string[] } {
  const rulebook = desk.rulebook('connections');
  const { connection } = settled;
  const side = sideOf(desk, settled);
  switch (asked) {
    case 'accept':
      return { decision: decideAccept(rulebook, connection, side, desk.now) };
    case 'decline':
      return { decision: decideDecline(rulebook, connection, side, desk.now) };
    case 'remove':
      return { decision: decideRemove(rulebook, connection, side, desk.now) };
    case 'extend':
      return decideExtend(rulebook, connection, side, more.expiresOn ?? desk.today, desk.now);
    case 'share':
      return decideShare(
        rulebook,
        connection,
        side,
        more.ticked ?? [],
        (more.documents ?? []).map(documentForRules),
        desk.now,
      );
  }
}

/** The refusal of a decision about a connection; nothing where it is a yes. */
export function refusalOf(desk: ViewDesk, decision: Decision): Refusal | undefined {
  const answers = Object.values(decision.outcomes);
  if (answers.length > 0 && answers.every((answer) => answer === 'yes')) return undefined;
  return refusalByRules(desk.rulebook('connections'), decision, desk.language);
}

/** How a connection stands now; what the rules cannot settle counts as ended, so that it shows nothing. */
export function standingOf(desk: ViewDesk, { connection }: Settled) {
  return (
    judgeStanding(desk.rulebook('connections'), connection, desk.now) ??
    ({ standing: 'removed', tab: 'inactive' } as const)
  );
}
