import type { TestPortal } from '../create-test-portal.js';
import { answered, refusedWith } from './answered.js';

/**
 * A learner shares two of three documents for a month from 31 January, which
 * expires and is extended; then a third party asks, and the learner accepts.
 */
export async function tellSharing({ as, clock }: TestPortal): Promise<Readonly<Record<string, unknown>>> {
  clock.set('2027-01-31T10:00:00.000Z');
  const job = answered(
    await as('imi-desk', 'imi').act('achievements/issue-job', {
      centreId: 'c-one',
      documents: ['500/9810/X', '601/3457/4', '500/9679/5'].map((qualification) => ({
        learnerId: 'l-lea',
        kind: 'certificate' as const,
        qualification,
        qualificationTitle: `Diploma ${qualification}`,
      })),
    }),
  );
  const ids = job.documents.map(({ documentId }) => documentId);
  const lea = as('lea', 'imi');
  const tom = as('tom', 'imi');
  const { connectionId, lastDay } = answered(
    await lea.act('connections/invite', { name: 'Tom Trew', email: 'tom@example.org' }),
  );
  answered(await lea.act('connections/share', { connectionId, documentIds: ids.slice(0, 2) }));
  const whatTomSees = async (): Promise<readonly string[]> => {
    const { rows } = answered(await tom.look('connections/shared-with-me', {}));
    return rows.flatMap(({ documents }) => documents.map(({ qualification }) => qualification)).sort();
  };
  const beforeAccepting = await whatTomSees();
  answered(await tom.act('connections/accept', { connectionId }));
  const accepted = await whatTomSees();
  const third = refusedWith(await tom.act('connections/look-at-document', { connectionId, documentId: ids[2]! }));
  answered(await tom.act('connections/look-at-document', { connectionId, documentId: ids[0]! }));
  clock.set('2027-02-28T23:59:59.999Z');
  const onTheLastDay = await whatTomSees();
  clock.set('2027-03-01T00:00:00.000Z');
  const afterwards = await whatTomSees();
  const tabs = answered(await lea.look('connections/dashboard', {})).counts;
  const extended = answered(await lea.act('connections/extend', { connectionId, expiresOn: '2027-04-15' }));
  const again = await whatTomSees();
  const log = answered(await lea.look('connections/access-log', {})).rows.length;

  const uma = as('uma', 'imi');
  answered(await uma.act('connections/request', { email: 'lea@example.org', purpose: 'A job in our workshop' }));
  const waiting = answered(await lea.look('connections/list', { tab: 'pending' })).rows;
  answered(await lea.act('connections/accept', { connectionId: waiting[0]!.id, documentIds: [ids[2]!] }));
  const { rows } = answered(await uma.look('connections/shared-with-me', {}));
  return {
    lastDay,
    beforeAccepting,
    accepted,
    third,
    onTheLastDay,
    afterwards,
    tabs,
    extended,
    again,
    log,
    requested: waiting.map(({ purpose, initiatedBy }) => [purpose, initiatedBy]),
    umaSees: rows.flatMap(({ documents }) => documents.map(({ qualification }) => qualification)),
  };
}
