import type { AchievementDocumentRow } from '../achievements/rows.js';
import { type Desk, refuse, type Refused } from '../engine/desk.js';
import { askRules, refusalOf } from './ask-rules.js';
import type { Settled } from './settle.js';

/**
 * The documents that a learner ticks for a connection, if they may.
 *
 * One that has been corrected since it was shown stands for its correction.
 */
export async function choose(
  desk: Desk,
  settled: Settled,
  ticked: readonly string[],
): Promise<{ readonly ok: true; readonly documentIds: readonly string[] } | Refused> {
  const documents: AchievementDocumentRow[] = [];
  const meant: string[] = [];
  for (const id of new Set(ticked)) {
    const document = await latestOf(desk, id);
    meant.push(document?.id ?? id);
    if (document !== undefined) documents.push(document);
  }
  const { decision, documentIds } = askRules(desk, settled, 'share', { ticked: meant, documents });
  desk.decided(decision, undefined, settled.learner?.id);
  const refusal = refusalOf(desk, decision);
  if (refusal !== undefined || documentIds === undefined) {
    return refuse(refusal ?? { code: 'connections/choice-unknown', says: 'One of these is no document.' });
  }
  return { ok: true, documentIds };
}

async function latestOf(desk: Desk, id: string): Promise<AchievementDocumentRow | undefined> {
  let document = await desk.get('documents', id);
  while (document?.supersededBy !== undefined) document = await desk.get('documents', document.supersededBy);
  return document;
}
