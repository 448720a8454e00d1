// How each element is shown here: who looks at it, what is set on it, and where an id comes from that only the made-up
// world knows. What is not here is shown as it is, to a member.
const first = (list) => list[0];
const booked = ({ upcoming, registrations }) => first([...registrations, ...upcoming]);
const activity = { view: 'bookings/activity', input: {} };
const events = { view: 'bookings/events', input: {} };
const members = { view: 'memberships/members', input: { limit: 5 } };

/**
 * @typedef {{
 *   actor?: string, body?: 'ima' | 'imi',
 *   attributes?: Record<string, string>,
 *   ask?: { view: string, input: object, pick: (answer: any) => Record<string, string> },
 *   data?: object,
 *   beside?: string,
 * }} Sample `data` is given as JSON; `beside` is the element that this one is for
 */

/** @type {Record<string, Sample>} */
export const samples = {
  'guild-sign-in': { actor: '' },
  'guild-forgotten-password': { actor: '' },
  'guild-set-password': { actor: '', attributes: { secret: 'a-link-that-is-too-old' } },
  'guild-confirm-email': { actor: '', attributes: { secret: 'a-link-that-is-too-old' } },
  'guild-registration-queue': { actor: 'administrator.ima' },
  'guild-cpd-summary': {
    attributes: { rulebook: 'cpd/ima', on: '2026-11-22' },
    data: {
      holdsCertMap: true,
      activities: [
        { doneOn: '2026-03-12', subcategory: 'formal-full-day', points: 4, stage: 'approved' },
        { doneOn: '2026-06-04', subcategory: 'qualification-unit', points: 8, stage: 'approved' },
        { doneOn: '2026-11-05', subcategory: 'meeting-half-day', points: 1, stage: 'submitted' },
      ],
    },
  },
  'guild-cpd-history': { actor: 'cpd-resubmitted' },
  'guild-billing-route': { attributes: { rulebook: 'billing/ima' }, data: { employerHasCentralInvoicing: true } },
  'guild-cancellation-quote': {
    attributes: { rulebook: 'bookings/ima', on: '2026-11-22', 'can-cancel': '' },
    data: {
      startsOn: '2026-12-15',
      bookedOn: '2026-10-20',
      pricePence: 12000,
      paidPence: 0,
      funded: false,
      stage: 'booked',
      actor: 'booker',
    },
  },
  'guild-cancellation': {
    actor: 'booker',
    ask: { ...activity, pick: (answer) => ({ 'booking-ids': booked(answer)?.id ?? '' }) },
  },
  'guild-booking': {
    actor: 'booker',
    ask: { ...activity, pick: (answer) => ({ 'booking-id': booked(answer)?.id ?? '' }) },
  },
  'guild-event': { ask: { ...events, pick: ({ rows }) => ({ 'event-id': first(rows)?.id ?? '' }) } },
  'guild-booking-form': { ask: { ...events, pick: ({ rows }) => ({ 'event-id': first(rows)?.id ?? '' }) } },
  'guild-basket': { actor: 'booker' },
  'guild-invoice': {
    actor: 'cpd-resubmitted',
    ask: {
      view: 'billing/invoices',
      input: {},
      pick: ({ open, rows }) => ({ 'invoice-id': (open[0] ?? rows[0])?.id ?? '' }),
    },
  },
  'guild-invoice-list': { actor: 'cpd-resubmitted' },
  'guild-renewal-readiness': { actor: 'cpd-pending' },
  'guild-cpd-queue': { actor: 'cpd.ima' },
  'guild-attendance-desk': { actor: 'training.ima' },
  'guild-attendance': {
    actor: 'training.ima',
    ask: { ...events, pick: ({ rows }) => ({ 'event-id': first(rows)?.id ?? '' }) },
  },
  'guild-change-queue': { actor: 'membership.ima' },
  'guild-member-desk': { actor: 'membership.ima' },
  'guild-member': {
    actor: 'membership.ima',
    ask: { ...members, pick: ({ rows }) => ({ 'person-id': first(rows)?.personId ?? '' }) },
  },
  'guild-audit-trail': {
    actor: 'membership.ima',
    ask: { ...members, pick: ({ rows }) => ({ 'person-id': first(rows)?.personId ?? '' }) },
  },
  'guild-invoice-desk': { actor: 'finance.ima' },
  'guild-account-desk': { actor: 'administrator.ima' },
  'guild-unit-picker': { body: 'imi', attributes: { id: 'units', rulebook: '500/9810/X' } },
  'guild-combination-status': {
    body: 'imi',
    attributes: { for: 'units' },
    beside: '<guild-unit-picker id="units" rulebook="500/9810/X"></guild-unit-picker>',
  },
};
