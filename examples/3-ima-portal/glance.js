// What the first page says at a glance. An element is one way to show a view of the portal; a page may look itself.
import { formatDay, formatMoney, say } from './language.js';

const many = (rows, next, one, more) =>
  `${rows.length}${next === undefined ? '' : '+'} ${say(rows.length === 1 ? one : more)}`;

/** For each tile: the view it looks at, and what it says of the answer. */
const TILES = {
  'next-event': {
    view: 'bookings/activity',
    says: ({ upcoming }) => {
      const next = upcoming.find(({ stage, isDelegate }) => stage === 'booked' && isDelegate);
      return next
        ? { value: next.title, note: [formatDay(next.startsOn), next.place].filter(Boolean).join(', ') }
        : { value: say('Nothing booked'), note: say('Training and events to come are under Events.') };
    },
    link: ({ upcoming }) =>
      upcoming.some(({ isDelegate }) => isDelegate) || { href: '#/events', text: 'See all events' },
  },
  'open-invoices': {
    view: 'billing/invoices',
    says: ({ open, owedPence }) => {
      const late = open.filter(({ isOverdue }) => isOverdue);
      if (open.length === 0) return { value: say('Nothing to pay'), note: say('Every invoice is settled.') };
      const count = `${open.length} ${say(open.length === 1 ? 'open invoice' : 'open invoices')}`;
      return {
        value: formatMoney(owedPence),
        note: late.length ? `${count}, ${late.length} ${say('overdue')}` : count,
        tone: late.length ? 'bad' : undefined,
      };
    },
  },
  renewal: {
    view: 'memberships/renewal-readiness',
    says: ({ renewsOn, missing, invoiced, ready }) => {
      if (renewsOn === undefined) return { value: say('No membership to renew') };
      const note = invoiced
        ? 'The invoice has been sent.'
        : missing.length
          ? 'Something is missing for the invoice.'
          : ready === 'yes'
            ? 'Everything is ready for the invoice.'
            : 'Nothing to do yet.';
      return { value: formatDay(renewsOn), note: say(note), tone: missing.length && !invoiced ? 'open' : undefined };
    },
  },
  'cpd-queue': {
    view: 'cpd/queue',
    input: { limit: 50 },
    says: ({ rows, next }) => ({ value: many(rows, next, 'claim waits', 'claims wait') }),
  },
  'change-queue': {
    view: 'memberships/change-queue',
    input: { limit: 50 },
    says: ({ rows, next }) => ({ value: many(rows, next, 'change waits', 'changes wait') }),
  },
  'review-queue': {
    view: 'accounts/review-queue',
    input: { limit: 50 },
    says: ({ rows, next }) => ({ value: many(rows, next, 'registration waits', 'registrations wait') }),
  },
  'invoice-desk': {
    view: 'billing/invoice-desk',
    input: { limit: 50 },
    says: ({ rows, next }) => ({ value: many(rows, next, 'open invoice', 'open invoices') }),
  },
};

/**
 * Keeps the tiles of a page up to date.
 *
 * @param {Element} root
 * @param {import('@guildhall/portal/connect').PortalConnection} connection
 * @param {'en-GB' | 'cy'} language
 * @returns {() => void} what ends it
 */
export function glance(root, connection, language) {
  const tiles = [...root.querySelectorAll('[data-glance]')].filter(({ hidden }) => !hidden);
  const ends = tiles.map((tile) => {
    const { view, input = {}, says, link } = TILES[tile.dataset.glance];
    return connection.watch({ name: view, input, language }, (reply) => {
      if (reply.kind !== 'shown') {
        tile.querySelector('[data-value]').textContent = say('This cannot be shown at the moment.');
        return;
      }
      const { value, note, tone = '' } = says(reply.answer);
      tile.dataset.tone = tone;
      tile.querySelector('[data-value]').textContent = value;
      if (note !== undefined) tile.querySelector('[data-note]').textContent = note;
      const instead = link?.(reply.answer);
      if (typeof instead === 'object') {
        const to = tile.querySelector('[data-link]');
        to.setAttribute('href', instead.href);
        to.textContent = say(instead.text);
      }
    });
  });
  return () => ends.forEach((end) => end());
}
