import { addDaysTo } from './add-days-to.js';
import type { TestPortal } from '../create-test-portal.js';
import type { Pool } from './input-for.js';
import type { RunActor } from './run-intents.js';

/** Who acts in a small world, and what of it lies in no row. */
export interface SmallWorld {
  readonly actors: readonly RunActor[];
  readonly fixed: Pool;
}

/**
 * Fills a portal with a few people of both bodies, some of whom have something
 * to do with each other: two organisations, one of them billed centrally;
 * events past and to come; two learners of two centres, and two third parties.
 *
 * Its days lie around `start`, which may be later than now.
 *
 * Every name is one that is found nowhere else, so that it shows where a name
 * is seen by somebody it is no business of.
 */
export async function givenSmallWorld(world: TestPortal, start: string): Promise<SmallWorld> {
  await givenMembers(world, start);
  await givenLearners(world, start);
  const ima = (personId: string): RunActor => ({ personId, body: 'ima' });
  const imi = (personId: string): RunActor => ({ personId, body: 'imi' });
  return {
    actors: [
      ...['ann', 'ann', 'bob', 'cai', 'dee', 'eve'].map(ima),
      ...['cpd-desk', 'training-desk', 'training-desk', 'finance-desk', 'finance-desk'].map(ima),
      ...['member-desk', 'member-desk', 'member-desk', 'ima-admin', 'ima-admin'].map(ima),
      ...['lea', 'lea', 'max', 'centre-one', 'centre-one', 'centre-two', 'tom', 'uma'].map(imi),
      ...['imi-desk', 'imi-desk', 'imi-finance', 'imi-admin', 'imi-admin'].map(imi),
      { ...imi('card-firm'), sends: ['orders/record-payment'] },
      { body: 'ima' },
      { body: 'imi' },
      { personId: 'ann', body: 'imi' },
    ],
    fixed: FIXED,
  };
}

const OPTIONS = [
  { id: 'member', label: 'Member', pence: 12000, funded: false, vatPercent: 0 },
  { id: 'guest', label: 'Guest', pence: 15001, funded: false, vatPercent: 20 },
  { id: 'funded', label: 'Funded place', pence: 0, funded: true, vatPercent: 0 },
];
const QUALIFICATIONS = ['500/9810/X', '601/3457/4'];
const UNITS = ['K/601/6383', 'R/601/6247', 'D/601/4999'];
const FIXED: Pool = {
  subcategory: ['formal-full-day', 'formal-half-day', 'reading', 'meeting-half-day', 'qualification-unit'],
  category: ['accredited', 'associate', 'affiliate'],
  qualification: QUALIFICATIONS,
  'registrations/add-candidate.qualification': QUALIFICATIONS,
  unit: UNITS,
  'units.number': UNITS,
  product: ['duplicate-certificate'],
  country: ['GB', 'FR'],
  'orders/choose-delivery.option': ['uk-post', 'international-courier'],
  'lines.reason': ['lost', 'damaged', 'corrected'],
  'orders/change-line.reason': ['lost', 'stolen'],
  'achievements/report-document.reason': ['name-wrong', 'date-wrong', 'other'],
  purpose: ['training-delivered', 'regulatory-report'],
  'registrations/begin-group.type': ['Qualifications', 'ATA'],
  'registrations/set-group-type.type': ['Qualifications', 'AOM'],
  'bookings/change-event.options': [OPTIONS],
  'memberships/add-member.roleType': ['money-advice', 'general-advice'],
  'accounts/register.kind': ['learner', 'learner', 'centre', 'third-party'],
  'accounts/register.consent': [true],
  'accounts/approve-registration.recordId': ['l-new'],
  'accounts/sign-in.email': ['ann@example.org', 'lea@example.org', 'tom@example.org'],
  'accounts/invite-staff.email': ['staff-1@example.org', 'staff-2@example.org'],
  'accounts/invite-centre-user.email': ['con-1@example.org', 'con-2@example.org'],
  'accounts/invite-member.personId': ['fay'],
  'accounts/set-roles.accountId': ['cpd-desk', 'finance-desk', 'imi-desk', 'imi-finance'],
  'portal/retry-letter.effectId': ['given-up-ima', 'given-up-imi'],
  password: ['a long password'],
  current: ['a long password'],
};

async function givenMembers({ account, given }: TestPortal, start: string): Promise<void> {
  const body = 'ima';
  const day = (days: number): string => addDaysTo(start, days);
  await given(
    'organisations',
    {
      id: 'central',
      body,
      name: 'Qcentral Advice',
      billingEmail: 'accounts@central.example',
      affiliation: [{ from: day(-900), central: true }],
    },
    { id: 'plain', body, name: 'Qplain Advice', affiliation: [{ from: day(-900), central: false }] },
  );
  for (const [personId, organisationId] of [
    ['ann', 'central'],
    ['bob', 'central'],
    ['cai', 'plain'],
    ['dee', 'plain'],
    ['eve', 'plain'],
  ] as const) {
    await account(personId, ['member'], { organisationId });
  }
  await account('cpd-desk', ['cpd-staff']);
  await account('training-desk', ['training-staff']);
  await account('finance-desk', ['finance-staff']);
  await account('member-desk', ['membership-staff']);
  await account('ima-admin', ['administrator']);
  const membership = { body, category: 'accredited', joinedOn: day(-1500), feePence: 10000, stage: 'current' } as const;
  await given(
    'memberships',
    { ...membership, id: 'm-ann', personId: 'ann', holdsCertMap: true, renewsOn: day(20) },
    { ...membership, id: 'm-bob', personId: 'bob', holdsCertMap: true, renewsOn: day(45) },
    { ...membership, id: 'm-cai', personId: 'cai', holdsCertMap: false, category: 'associate', renewsOn: day(-5) },
    // Past its renewal, and unpaid: it may lapse.
    { ...membership, id: 'm-dee', personId: 'dee', holdsCertMap: true, renewsOn: day(-20), invoicedFor: day(-20) },
    // Over: nothing keeps her from being erased.
    { ...membership, id: 'm-eve', personId: 'eve', holdsCertMap: true, renewsOn: day(-100), stage: 'ended' },
  );
  const fay = { firstName: 'Person', lastName: 'Qfay', email: 'fay@example.org', emailKey: 'fay@example.org' };
  await given('people', { id: 'fay', body, ...fay, phones: [], addresses: [], preferences: {} });
  const event = (id: string, startsOn: string) => ({
    id,
    body,
    title: `Event ${id}`,
    kind: 'training' as const,
    startsOn,
    endsOn: startsOn,
    startsAt: `${startsOn}T09:30:00.000Z`,
    endsAt: `${startsOn}T15:30:00.000Z`,
    place: 'Leeds',
    description: 'A day.',
    subcategory: 'formal-full-day',
    points: 4,
    options: OPTIONS,
    capacity: 6,
    stage: 'open' as const,
  });
  await given(
    'events',
    event('soon', day(25)),
    event('later', day(90)),
    event('past', day(-30)),
    event('empty', day(100)),
  );
}

async function givenLearners({ account, given }: TestPortal, at: string): Promise<void> {
  const body = 'imi';
  const day = (days: number): string => addDaysTo(at, days);
  await given(
    'centres',
    { id: 'c-one', body, number: '100001', name: 'Qone Motor College', email: 'office@one.example' },
    { id: 'c-two', body, number: '100002', name: 'Qtwo Motor College', email: 'office@two.example' },
  );
  const learner = (id: string, surname: string, number: string) =>
    ({
      id,
      body,
      number,
      firstName: 'Learner',
      surname,
      surnameKey: surname.toLowerCase(),
      dateOfBirth: '1999-02-03',
    }) as const;
  await given(
    'learners',
    learner('l-lea', 'Qlea', '9000001'),
    learner('l-max', 'Qmax', '9000002'),
    learner('l-new', 'Qnew', '9000003'),
  );
  await account('lea', ['learner'], { body, learnerId: 'l-lea' });
  await account('max', ['learner'], { body, learnerId: 'l-max' });
  await account('centre-one', ['centre-user'], { body, centreId: 'c-one' });
  await account('centre-two', ['centre-user'], { body, centreId: 'c-two' });
  await account('tom', ['third-party'], { body });
  await account('uma', ['third-party'], { body });
  await account('imi-desk', ['centre-services'], { body });
  await account('imi-admin', ['administrator'], { body });
  await account('imi-finance', ['finance-staff'], { body });
  await account('card-firm', ['system'], { body });
  const contact = { body, centreId: 'c-two', centreNumber: '100002', firstName: 'Contact', dateOfBirth: '1980-05-06' };
  await given(
    'centre-contacts',
    { ...contact, id: 'con-1', surname: 'Qcon', surnameKey: 'qcon' },
    { ...contact, id: 'con-2', surname: 'Qdon', surnameKey: 'qdon' },
  );
  const documentOf = (id: string, learnerId: string, centreId: string) =>
    ({
      id,
      body,
      number: `98077739-01-${id.toUpperCase().slice(-4).padStart(4, '0')}`,
      kind: 'certificate',
      learnerId,
      centreId,
      jobId: 'job-1',
      qualification: '500/9810/X',
      qualificationTitle: 'Vehicle fitting',
      issuedOn: day(-60),
      code: `code-of-${id}`,
      shownOnVerify: true,
      stage: 'issued',
    }) as const;
  await given('jobs', { id: 'job-1', body, number: '00021124', centreId: 'c-one', issuedAt: at, documents: 4 });
  await given(
    'documents',
    documentOf('doc-1', 'l-lea', 'c-one'),
    documentOf('doc-2', 'l-lea', 'c-one'),
    documentOf('doc-3', 'l-max', 'c-one'),
    documentOf('doc-4', 'l-max', 'c-two'),
  );
}
