// The work that a portal is measured by, the same over any store, in Node and in a page.
import { createPortal, portalStoreTables } from '@guildhall/portal';

const MEMBERS = 500;
const ACTIVITIES = 20;
const COMMANDS = 400;
const LOOKS = 60;
const NOW = '2026-11-25T10:00:00.000Z';

const person = (at) => ({
  id: `p${at}`,
  body: 'ima',
  firstName: 'Member',
  lastName: `${at}`,
  email: `p${at}@example.org`,
  emailKey: `p${at}@example.org`,
});

/** Ten thousand activities of five hundred members, in commits of a thousand rows. */
async function fill(store) {
  const puts = [];
  for (let at = 0; at < MEMBERS; at++) {
    puts.push(
      { table: 'people', row: { ...person(at), phones: [], addresses: [], preferences: {} } },
      { table: 'accounts', row: { ...person(at), kind: 'member', roles: ['member'], stage: 'active', createdAt: NOW } },
      {
        table: 'memberships',
        row: {
          id: `m${at}`,
          body: 'ima',
          personId: `p${at}`,
          category: 'accredited',
          holdsCertMap: true,
          joinedOn: '2020-01-01',
          renewsOn: '2027-06-01',
          feePence: 100,
          stage: 'current',
        },
      },
    );
    for (let nth = 0; nth < ACTIVITIES; nth++) {
      puts.push({
        table: 'cpd-activities',
        row: {
          id: `a${at}-${nth}`,
          body: 'ima',
          personId: `p${at}`,
          title: 'A course',
          doneOn: `2026-0${1 + (nth % 9)}-1${nth % 10}`,
          subcategory: 'formal-short',
          points: 1,
          stage: nth % 4 === 0 ? 'submitted' : 'approved',
          submittedAt: NOW,
        },
      });
    }
  }
  puts.push({
    table: 'accounts',
    row: { ...person('s'), id: 'staff', kind: 'staff', roles: ['cpd-staff'], stage: 'active', createdAt: NOW },
  });
  for (let at = 0; at < puts.length; at += 1000) {
    const kept = await store.commit({ rows: [], ranges: [], counters: [] }, { put: puts.slice(at, at + 1000) });
    if (!kept.ok) throw new Error(kept.conflict);
  }
}

const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];

/**
 * Fills a store, then measures commands one after the other, and how long after a command its view has followed.
 *
 * @returns {Promise<{ rows: number, commandsPerSecond: number, viewMilliseconds: number, lookMilliseconds: number }>}
 * @throws when anything is answered wrongly
 */
export async function measurePortal(store, rulebooks) {
  await fill(store);
  const portal = createPortal({ rulebooks, store, clock: { now: () => NOW }, deliver: { email: async () => {} } });
  let sent = 0;
  const act = async (personId, name, input) => {
    const reply = await portal.act({ personId }, { name, commandId: `bench-${sent++}`, body: 'ima', input });
    if (reply.kind !== 'done') throw new Error(`${name}: ${JSON.stringify(reply)}`);
    return reply.answer;
  };
  const claim = { title: 'Debt relief orders', doneOn: '2026-11-20', subcategory: 'formal-full-day' };
  const started = performance.now();
  for (let at = 0; at < COMMANDS / 2; at++) {
    const { activityId } = await act(`p${at}`, 'cpd/submit-activity', claim);
    await act('staff', 'cpd/approve-activity', { activityId });
  }
  const seconds = (performance.now() - started) / 1000;

  const request = { name: 'cpd/summary', body: 'ima', input: {} };
  const points = async () => (await portal.look({ personId: 'p499' }, request)).answer.points.have;
  const before = await points();
  let told = () => {};
  let shown;
  const watching = portal.view({ personId: 'p499' }, request).subscribe((reply) => {
    shown = reply.answer.ifApproved?.points;
    told();
  });
  await new Promise((resolve) => (told = resolve));
  const follows = [];
  const looks = [];
  for (let at = 0; at < LOOKS; at++) {
    const next = new Promise((resolve) => (told = resolve));
    const began = performance.now();
    await act('p499', 'cpd/submit-activity', claim);
    await next;
    follows.push(performance.now() - began);
    const looking = performance.now();
    await points();
    looks.push(performance.now() - looking);
  }
  watching.unsubscribe();
  const hoped = before + 4 * LOOKS + ACTIVITIES / 4;
  if (shown !== hoped && !(shown > before)) throw new Error(`The view shows ${shown} where ${hoped} were expected.`);
  return {
    rows: MEMBERS * (ACTIVITIES + 3) + 1,
    commandsPerSecond: COMMANDS / seconds,
    viewMilliseconds: median(follows),
    lookMilliseconds: median(looks),
  };
}

export { portalStoreTables };
