import { become, goTo } from './portal-page.mjs';

const me = {};
const bookingOf = ({ registrations, upcoming }) => [...registrations, ...upcoming][0]?.id;
const memberOf = ({ rows }) => rows.find(({ hasAccount }) => hasAccount)?.personId ?? rows[0]?.personId;

/**
 * Every place of the example portal of the IMA, with whose page it is. Where an id is needed, `ask` says which view of
 * the portal knows one.
 *
 * @type {{ name: string, actor: string, hash: string | ((id: string) => string), ask?: [view: string, input: object, id: (answer: any) => string | undefined] }[]}
 */
export const portalRoutes = [
  { name: 'sign in', actor: '', hash: '#/sign-in' },
  { name: 'forgotten', actor: '', hash: '#/forgotten' },
  { name: 'set password', actor: '', hash: '#/set-password/too-old' },
  { name: 'confirm email', actor: '', hash: '#/confirm-email/too-old' },
  { name: 'home', actor: 'cpd-met', hash: '#/' },
  { name: 'about me', actor: 'cpd-met', hash: '#/about-me' },
  { name: 'preferences', actor: 'cpd-met', hash: '#/preferences' },
  { name: 'events', actor: 'cpd-met', hash: '#/events' },
  {
    name: 'event',
    actor: 'cpd-met',
    hash: (id) => `#/events/${id}`,
    ask: ['bookings/events', me, ({ rows }) => rows[0]?.id],
  },
  { name: 'renewal', actor: 'cpd-pending', hash: '#/renewal' },
  { name: 'cpd', actor: 'cpd-pending', hash: '#/cpd' },
  { name: 'cpd history', actor: 'cpd-resubmitted', hash: '#/cpd' },
  { name: 'cpd submit', actor: 'cpd-resubmitted', hash: '#/cpd/submit' },
  {
    name: 'cpd submit again',
    actor: 'cpd-resubmitted',
    hash: (id) => `#/cpd/submit/${id}`,
    ask: ['cpd/history', me, ({ rows }) => rows?.find(({ may }) => may.resubmit.ok)?.id],
  },
  { name: 'invoices', actor: 'cpd-resubmitted', hash: '#/invoices' },
  {
    name: 'invoice',
    actor: 'cpd-resubmitted',
    hash: (id) => `#/invoices/${id}`,
    ask: ['billing/invoices', me, ({ open, rows }) => (open[0] ?? rows[0])?.id],
  },
  {
    name: 'book',
    actor: 'booker',
    hash: (id) => `#/events/${id}/book`,
    ask: ['bookings/events', me, ({ rows }) => rows[0]?.id],
  },
  {
    name: 'change place',
    actor: 'booker',
    hash: (id) => `#/events/${id}`,
    ask: ['bookings/basket', me, ({ places: [place] }) => place && `${place.eventId}/book/${place.id}`],
  },
  { name: 'basket', actor: 'booker', hash: '#/basket' },
  { name: 'activity', actor: 'booker', hash: '#/activity' },
  { name: 'booking', actor: 'booker', hash: (id) => `#/bookings/${id}`, ask: ['bookings/activity', me, bookingOf] },
  { name: 'cancel', actor: 'booker', hash: (id) => `#/cancel/${id}`, ask: ['bookings/activity', me, bookingOf] },
  { name: 'statement', actor: 'cpd-met', hash: '#/statement' },
  { name: 'nothing here', actor: 'cpd-met', hash: '#/nothing/here' },
  { name: 'staff cpd', actor: 'cpd.ima', hash: '#/staff/cpd' },
  { name: 'staff attendance', actor: 'training.ima', hash: '#/staff/attendance' },
  {
    name: 'staff attendance of one',
    actor: 'training.ima',
    hash: (id) => `#/staff/attendance/${id}`,
    ask: ['bookings/events', me, ({ rows }) => rows[0]?.id],
  },
  {
    name: 'staff activity',
    actor: 'training.ima',
    hash: (id) => `#/staff/members/${id}/activity`,
    ask: ['memberships/members', me, memberOf],
  },
  { name: 'staff overview', actor: 'membership.ima', hash: '#/staff' },
  { name: 'staff changes', actor: 'membership.ima', hash: '#/staff/changes' },
  { name: 'staff members', actor: 'membership.ima', hash: '#/staff/members' },
  {
    name: 'staff member',
    actor: 'membership.ima',
    hash: (id) => `#/staff/members/${id}`,
    ask: ['memberships/members', me, memberOf],
  },
  {
    name: 'staff audit',
    actor: 'membership.ima',
    hash: (id) => `#/staff/audit/${id}`,
    ask: ['memberships/members', me, memberOf],
  },
  { name: 'staff invoices', actor: 'finance.ima', hash: '#/staff/invoices' },
  { name: 'staff accounts', actor: 'administrator.ima', hash: '#/staff/accounts' },
];

/** What a view of the portal answers whoever one is on the page; `undefined` where it shows nothing. */
export const look = (page, view, input = {}) =>
  page.evaluate(
    ([name, given]) =>
      new Promise((resolve) => {
        const { connection } = document.querySelector('guild-portal');
        const end = connection.watch({ name, input: given, language: 'en-GB' }, (reply) => {
          resolve(reply.answer);
          queueMicrotask(() => end());
        });
      }),
    [view, input],
  );

/** Goes to a route as whoever it belongs to. @returns {Promise<string | undefined>} why it cannot be gone to */
export async function visit(page, { actor, hash, ask }) {
  const now = await page.evaluate(() => document.querySelector('demo-bar [name=actor]').value);
  if (now !== actor) await become(page, actor);
  if (typeof hash === 'string') {
    await goTo(page, hash);
    return undefined;
  }
  const [view, input, idOf] = ask;
  const answer = await look(page, view, input);
  const id = answer && idOf(answer);
  if (id === undefined) return `${view} shows ${actor} nothing to open`;
  await goTo(page, hash(id));
  return undefined;
}
