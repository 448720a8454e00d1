import { pageOfRows } from '../../shared/page-of-rows.js';
import type { connectionsViews } from '../../contract/connections.js';
import { done, type Permitted, type ViewDesk } from '../../engine/desk.js';
import type { ViewHandlers } from '../../engine/room.js';
import { standingOf } from '../ask-rules.js';
import { connectionShown, isMeant } from '../connection-shown.js';
import { connectionsOfMine } from '../mine.js';
import type { Settled } from '../settle.js';
import { sideOf } from '../settle.js';

/** Whose connections are listed and counted. */
export const listHandlers: Pick<ViewHandlers<typeof connectionsViews>, 'connections/dashboard' | 'connections/list'> = {
  'connections/dashboard': async (desk) => {
    const may = mayList(desk, 'connections/dashboard');
    if (!may.ok) return may;
    const mine = await connectionsOfMine(desk);
    const [next] = mine
      .filter((each) => standingOf(desk, each).standing === 'active')
      .sort((a, b) => (a.row.expiresOn < b.row.expiresOn ? -1 : 1));
    const shown = next === undefined ? undefined : await connectionShown(desk, next);
    return done({
      counts: countTabs(desk, mine),
      awaitsMe: mine.filter((each) => awaitsMe(desk, each)).length,
      ...(shown === undefined
        ? {}
        : { endsNext: { connectionId: shown.id, name: shown.name ?? shown.email ?? '', lastDay: shown.lastDay } }),
    });
  },
  'connections/list': async (desk, { tab, search, limit, after }) => {
    const may = mayList(desk, 'connections/list');
    if (!may.ok) return may;
    const mine = await connectionsOfMine(desk);
    const onTab = mine.filter((each) => standingOf(desk, each).tab === tab);
    const shown = await Promise.all(onTab.map((each) => connectionShown(desk, each)));
    const page = pageOfRows(
      shown.filter((each) => isMeant(each, search)),
      { limit, after },
    );
    return done({ ...page, counts: countTabs(desk, mine) });
  },
};

/** Whether whoever asks may see a list of their own connections. */
export function mayList(desk: ViewDesk, action: string): Permitted<unknown> {
  const { learnerId, personId } = desk.actor;
  return desk.may(action, { body: desk.body, learnerId, thirdPartyId: personId });
}

function countTabs(desk: ViewDesk, mine: readonly Settled[]) {
  const counts = { pending: 0, active: 0, inactive: 0 };
  for (const each of mine) counts[standingOf(desk, each).tab]++;
  return counts;
}

function awaitsMe(desk: ViewDesk, settled: Settled): boolean {
  const { initiatedBy } = settled.row;
  return standingOf(desk, settled).standing === 'pending' && sideOf(desk, settled).role !== initiatedBy;
}
