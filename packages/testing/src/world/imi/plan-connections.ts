import type { History } from '../history.js';
import { imi } from './imi.js';

/** Plans connections between learners and third parties, one in every stage there is. */
export function planConnections(history: History): void {
  const { on, act, idOf, name, day, people } = history;
  const sharing = imi('learner-sharing');
  const addressOf = async (who: string) => {
    const { rows } = await history.find('accounts', { index: 'all', where: ['imi'] });
    const { firstName, lastName, email } = rows.find(({ id }) => id === idOf(who))!;
    return { name: `${firstName} ${lastName}`, email };
  };
  const invite = (daysAgo: number, key: string, learner: string, to: string, ends?: number): void => {
    on(daysAgo, async () => {
      const expires = ends === undefined ? {} : { expiresOn: day(ends) };
      const input = { ...(await addressOf(to)), ...expires };
      name(key, (await act(imi(learner), 'connections/invite', input)).connectionId);
    });
  };
  const request = (daysAgo: number, key: string, from: string, learner: string, purpose: string): void => {
    on(daysAgo, async () => {
      const { email } = await addressOf(learner);
      name(key, (await act(imi(from), 'connections/request', { email, purpose })).connectionId);
    });
  };
  const accept = (daysAgo: number, key: string, who: string, documents?: readonly string[]): void => {
    on(daysAgo, async () => {
      const chosen = documents === undefined ? {} : { documentIds: documents.map(idOf) };
      await act(imi(who), 'connections/accept', { connectionId: idOf(key), ...chosen });
    });
  };
  const share = (daysAgo: number, key: string, learner: string, documents: readonly string[]): void => {
    on(daysAgo, async () => {
      const input = { connectionId: idOf(key), documentIds: documents.map(idOf) };
      await act(imi(learner), 'connections/share', input);
    });
  };

  invite(130, 'connection.expired', 'learner-orders', 'employer');
  accept(129, 'connection.expired', 'employer');
  share(128, 'connection.expired', 'learner-orders', ['first.2']);

  invite(105, 'connection.extended', 'learner-sharing', 'recruiter', 70);
  accept(104, 'connection.extended', 'recruiter');
  share(103, 'connection.extended', 'learner-sharing', ['corrected', 'first.1']);
  on(52, async () => {
    await act(sharing, 'connections/extend', { connectionId: idOf('connection.extended'), expiresOn: day(-60) });
  });

  request(95, 'connection.lapsed', 'insurer', 'learner-plain', 'A quotation for your tools in the van');
  request(44, 'connection.declined', 'recruiter', 'learner-requests', 'A vacancy at a dealership');
  on(42, async () => {
    await act(imi('learner-requests'), 'connections/decline', { connectionId: idOf('connection.declined') });
  });

  invite(27, 'connection.ending', 'learner-sharing', 'insurer', -4);
  accept(26, 'connection.ending', 'insurer');
  share(26, 'connection.ending', 'learner-sharing', ['quiet.0']);

  request(23, 'connection.active', 'employer', 'learner-sharing', 'A post in our workshop at Llangefni');
  accept(22, 'connection.active', 'learner-sharing', ['corrected', 'third.1', 'quiet.0']);
  on(21, async () => {
    const input = { connectionId: idOf('connection.active'), documentId: idOf('corrected') };
    await act(imi('employer'), 'connections/look-at-document', input);
  });
  on(0, async () => {
    const input = { connectionId: idOf('connection.active'), documentId: idOf('third.1') };
    await act(imi('employer'), 'connections/look-at-document', input);
  });
  on(20, async () => {
    await act(sharing, 'connections/extend', { connectionId: idOf('connection.active'), expiresOn: day(-150) });
  });

  invite(31, 'connection.removed', 'learner-requests', 'employer', -20);
  accept(30, 'connection.removed', 'employer');
  on(18, async () => {
    await act(imi('learner-requests'), 'connections/remove', { connectionId: idOf('connection.removed') });
  });

  invite(5, 'connection.invited', 'learner-orders', 'recruiter', -90);
  on(4, async () => {
    // Somebody who has no account yet.
    const { firstName, lastName, email } = people.person();
    const input = { name: `${firstName} ${lastName}`, email, expiresOn: day(-30) };
    name('connection.invited-stranger', (await act(sharing, 'connections/invite', input)).connectionId);
  });
  request(3, 'connection.requested', 'insurer', 'learner-requests', 'Cover for work on electric vehicles');
}
