import { explain } from '@guildhall/core';
import { judgeAuthenticity } from '@guildhall/core/achievements';
import { documentForRules } from '../../achievements/document-for-rules.js';
import { documentShown } from '../../achievements/document-shown.js';
import { ERASED_NAME } from '../../shared/erased.js';
import type { connectionsViews } from '../../contract/connections.js';
import { done, refuse } from '../../engine/desk.js';
import type { ViewHandlers } from '../../engine/room.js';
import { reasonsShown } from '../../shared/reasons-shown.js';
import { connectionsOfMine } from '../mine.js';
import { openNow } from '../opened.js';
import type { SightingRow } from '../rows.js';
import { settle } from '../settle.js';
import { sharedWith, showsNow } from '../shares.js';
import { mayList } from './lists.js';

/** What a third party sees, and what both sides know of it. */
export const sharedHandlers: Pick<
  ViewHandlers<typeof connectionsViews>,
  'connections/shared-with-me' | 'connections/shared-document' | 'connections/access-log'
> = {
  'connections/shared-with-me': async (desk) => {
    const { personId } = desk.actor;
    const may = desk.may('connections/shared-with-me', { body: desk.body, thirdPartyId: personId });
    if (!may.ok) return may;
    const rows = [];
    for (const settled of await connectionsOfMine(desk)) {
      const { row, connection, learner } = settled;
      if (connection.thirdPartyId !== personId) continue;
      const documents = [];
      for (const id of connection.documentIds) {
        const document = await desk.get('documents', id);
        if (document !== undefined && showsNow(desk, settled, document)) documents.push(documentShown(desk, document));
      }
      if (documents.length === 0) continue;
      rows.push({
        connectionId: row.id,
        learnerName: row.learnerName ?? ERASED_NAME,
        ...(learner === undefined ? {} : { learnerEmail: learner.email }),
        lastDay: row.expiresOn,
        documents,
      });
    }
    return done({ rows });
  },
  'connections/shared-document': async (desk, { connectionId, documentId }) => {
    const row = await desk.get('connections', connectionId);
    const document = await desk.get('documents', documentId);
    const settled = row === undefined ? undefined : await settle(desk, row);
    const seen = settled === undefined || document === undefined ? undefined : { settled, document };
    const may = desk.may('connections/shared-document', seen, (each) => ({
      body: desk.body,
      sharedWith: sharedWith(desk, each.settled, each.document),
    }));
    if (!may.ok) return may;
    const until = await openNow(desk, connectionId, documentId);
    if (until === undefined) {
      return refuse({
        code: 'connections/not-opened',
        says: 'A document is opened before it is read, so that both sides know that it was seen.',
        unblock: 'Open it.',
      });
    }
    desk.changesAt(until);
    const rulebook = desk.rulebook('achievements');
    const { decision } = judgeAuthenticity(rulebook, documentForRules(may.thing.document), desk.today);
    const centre = await desk.get('centres', may.thing.document.centreId);
    return done({
      ...documentShown(desk, may.thing.document),
      learnerName: may.thing.settled.row.learnerName ?? ERASED_NAME,
      centreName: centre?.name ?? '',
      reasons: reasonsShown(
        explain(rulebook, decision, { language: desk.language }).reasons.filter(
          ({ of }) => of === 'achievements/authenticity',
        ),
      ),
      lastDay: may.thing.settled.row.expiresOn,
      openUntil: until,
    });
  },
  'connections/access-log': async (desk, { connectionId, limit, after }) => {
    const may = mayList(desk, 'connections/access-log');
    if (!may.ok) return may;
    const { learnerId, personId, roles } = desk.actor;
    const isLearner = roles.includes('learner') && learnerId !== undefined;
    const own = { index: isLearner ? 'learner' : 'third-party', where: [(isLearner ? learnerId : personId) ?? ''] };
    const query = connectionId === undefined ? own : { index: 'connection', where: [connectionId] };
    const page = await desk.find('sightings', {
      ...query,
      descending: true,
      limit,
      after,
    });
    const mine = page.rows.filter((row) => (isLearner ? row.learnerId === learnerId : row.thirdPartyId === personId));
    return done({ ...page, rows: await Promise.all(mine.map(sightingShown)) });

    async function sightingShown({ connectionId: of, documentId, seenAt }: SightingRow) {
      const connection = await desk.get('connections', of);
      const document = await desk.get('documents', documentId);
      return {
        connectionId: of,
        thirdPartyName: connection?.thirdPartyName ?? ERASED_NAME,
        learnerName: connection?.learnerName ?? ERASED_NAME,
        documentId,
        number: document?.number ?? '',
        qualificationTitle: document?.qualificationTitle ?? '',
        seenAt,
      };
    }
  },
};
