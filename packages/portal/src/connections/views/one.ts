import { deriveExpiry, whoSeesWhatUntilWhen } from '@guildhall/core/connections';
import { documentForRules } from '../../achievements/document-for-rules.js';
import { documentShown } from '../../achievements/document-shown.js';
import type { connectionsViews } from '../../contract/connections.js';
import { done } from '../../engine/desk.js';
import type { ViewHandlers } from '../../engine/room.js';
import { connectionShown } from '../connection-shown.js';
import { settle, subjectOfConnection } from '../settle.js';
import { connectionsOfLearner } from '../shares.js';

/** What a learner manages: one connection, and all of them in time. */
export const oneHandlers: Pick<
  ViewHandlers<typeof connectionsViews>,
  'connections/connection' | 'connections/timeline'
> = {
  'connections/connection': async (desk, { connectionId }) => {
    const row = await desk.get('connections', connectionId);
    const settled = row === undefined ? undefined : await settle(desk, row);
    const may = desk.may('connections/connection', settled, subjectOfConnection);
    if (!may.ok) return may;
    const { connection } = may.thing;
    const shown = await connectionShown(desk, may.thing);
    const usual = deriveExpiry(desk.rulebook('connections'), desk.today);
    const choice = shown.side === 'learner' ? await documentsOf(connection.learnerId) : undefined;
    return done({
      ...shown,
      ...(choice === undefined ? {} : { choice }),
      extendFrom: shown.lastDay > desk.today ? shown.lastDay : desk.today,
      ...(usual === undefined ? {} : { usualLastDay: usual }),
    });

    async function documentsOf(learnerId: string) {
      const { rows } = await desk.find('documents', { index: 'learner', where: [learnerId], descending: true });
      const ticked = new Set(connection.documentIds);
      return rows
        .filter(({ id, stage }) => stage === 'issued' || ticked.has(id))
        .map((document) => ({ ...documentShown(desk, document), ticked: ticked.has(document.id) }));
    }
  },
  'connections/timeline': async (desk) => {
    const { learnerId } = desk.actor;
    const may = desk.may('connections/timeline', { body: desk.body, learnerId });
    if (!may.ok) return may;
    const settled = await connectionsOfLearner(desk, learnerId ?? '');
    const documents = (await desk.find('documents', { index: 'learner', where: [learnerId ?? ''] })).rows;
    const byId = new Map(documents.map((document) => [document.id, document]));
    const seen = whoSeesWhatUntilWhen(
      desk.rulebook('connections'),
      settled.map(({ connection }) => connection),
      documents.map(documentForRules),
      desk.now,
    );
    return done({
      rows: seen.map(({ connectionId, thirdPartyName, thirdPartyEmail, documentId, until }) => ({
        connectionId,
        thirdPartyName,
        thirdPartyEmail,
        documentId,
        number: byId.get(documentId)?.number ?? '',
        qualificationTitle: byId.get(documentId)?.qualificationTitle ?? '',
        until,
      })),
      thirdParties: new Set(seen.map(({ thirdPartyEmail }) => thirdPartyEmail.toLowerCase())).size,
      documents: new Set(seen.map(({ documentId }) => documentId)).size,
    });
  },
};
