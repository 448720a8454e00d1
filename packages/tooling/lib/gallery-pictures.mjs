/**
 * The pictures of the gallery: places of the example portal, as somebody, at a width, in a colour scheme and language.
 *
 * @type {{ name: string, says: string, actor: string, hash: string, ask?: [view: string, input: object, id: (answer: any) => string | undefined], width: number, scheme?: 'dark', language?: 'cy' }[]}
 */
export const pictures = [
  {
    name: 'home',
    says: 'A member’s first page: CPD at a glance, the next event, what is open.',
    actor: 'cpd-pending',
    hash: '#/',
    width: 1280,
  },
  {
    name: 'cpd',
    says: 'The CPD year: three totals, the nearest ways to be met, what each activity came to.',
    actor: 'cpd-pending',
    hash: '#/cpd',
    width: 1280,
  },
  {
    name: 'cpd-phone-welsh',
    says: 'The same on a phone, in Welsh and in the dark.',
    actor: 'cpd-pending',
    hash: '#/cpd',
    width: 390,
    scheme: 'dark',
    language: 'cy',
  },
  { name: 'events', says: 'Training and events, soonest first.', actor: 'booker', hash: '#/events', width: 1280 },
  {
    name: 'cancel',
    says: 'Three places cancelled or handed on: what it costs today and on every later day.',
    actor: 'booker',
    hash: (id) => `#/cancel/${id}`,
    ask: [
      'bookings/activity',
      {},
      ({ registrations }) =>
        registrations
          .filter(({ isToCome }) => isToCome)
          .map(({ id }) => id)
          .join(','),
    ],
    width: 1280,
  },
  {
    name: 'invoice',
    says: 'An invoice: how to pay it, and whether its PDF is older than the details.',
    actor: 'cpd-resubmitted',
    hash: (id) => `#/invoices/${id}`,
    ask: ['billing/invoices', {}, ({ open, rows }) => (open[0] ?? rows[0])?.id],
    width: 768,
  },
  {
    name: 'about-me',
    says: 'Details, and where each address appears.',
    actor: 'cpd-met',
    hash: '#/about-me',
    width: 390,
  },
  {
    name: 'review-queue',
    says: 'The staff desk: claims to review, by keyboard.',
    actor: 'cpd.ima',
    hash: '#/staff/cpd',
    width: 1280,
  },
  {
    name: 'changes',
    says: 'A change a member asked for, and what it would do, before it is approved.',
    actor: 'membership.ima',
    hash: '#/staff/changes',
    width: 1280,
    scheme: 'dark',
  },
];
