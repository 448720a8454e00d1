import type { PortalTables } from '@guildhall/portal';
import type { RowOf } from '@guildhall/store';
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
 * Every name is one that is found nowhere else, so that it shows where a name
 * is seen by somebody it is no business of.
 */
export async function givenSmallWorld(world: TestPortal): Promise<SmallWorld> {
  await givenMembers(world);
  await givenLearners(world);
  const ima = (personId: string): RunActor => ({ personId, body: 'ima' });
  const imi = (personId: string): RunActor => ({ personId, body: 'imi' });
  return {
    actors: [
      ...['ann', 'ann', 'bob', 'cai', 'dee'].map(ima),
      ...['cpd-desk', 'training-desk', 'finance-desk', 'member-desk', 'ima-admin'].map(ima),
      ...['lea', 'lea', 'max', 'centre-one', 'centre-one', 'centre-two', 'tom', 'uma'].map(imi),
      ...['imi-desk', 'imi-admin'].map(imi),
      { body: 'ima' },
      { body: 'imi' },
      { personId: 'ann', body: 'imi' },
    ],
    fixed: {
      subcategory: ['formal-full-day', 'formal-half-day', 'reading', 'meeting-half-day', 'qualification-unit'],
      category: ['accredited', 'associate', 'affiliate'],
      qualification: ['500/9810/X', '601/3457/4'],
      unit: ['K/601/6383', 'R/601/6247', 'D/601/4999'],
      product: ['duplicate-certificate'],
      country: ['GB', 'FR'],
      // The test portal makes its secrets in this form, so that some links are found.
      secret: Array.from({ length: 30 }, (_, at) => `secret-${String(at + 1).padStart(8, '0')}`),
      password: ['a long password'],
      current: ['a long password'],
    },
  };
}

async function givenMembers({ account, given, clock }: TestPortal): Promise<void> {
  const body = 'ima';
  const day = (days: number): string => addDaysTo(clock.now(), days);
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
    { ...membership, id: 'm-bob', personId: 'bob', holdsCertMap: true, renewsOn: day(40) },
    { ...membership, id: 'm-cai', personId: 'cai', holdsCertMap: false, category: 'associate', renewsOn: day(60) },
  );
  const options = [
    { id: 'member', label: 'Member', pence: 12000, funded: false, vatPercent: 0 },
    { id: 'guest', label: 'Guest', pence: 15001, funded: false, vatPercent: 20 },
    { id: 'funded', label: 'Funded place', pence: 0, funded: true, vatPercent: 0 },
  ];
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
    options,
    capacity: 6,
    stage: 'open' as const,
  });
  await given('events', event('soon', day(9)), event('later', day(45)), event('past', day(-30)));
  // Baskets that can be ordered as they are: drawn at random, hardly any ever could.
  const place = { optionId: 'guest', attendee: { kind: 'self' as const }, eligibleForFunding: true, termsAgreed: true };
  const colleague = { kind: 'colleague' as const, personId: 'bob' };
  const contact = {
    kind: 'new-contact' as const,
    firstName: 'New',
    lastName: 'Contact',
    email: 'contact@example.org',
    worksAtBookersOrganisation: true,
  };
  type Place = RowOf<PortalTables, 'booking-baskets'>['places'][number];
  const basket = (ownerId: string, ...places: readonly Place[]) => ({
    id: ownerId,
    body,
    ownerId,
    places: [...places],
  });
  await given(
    'booking-baskets',
    basket(
      'ann',
      { ...place, id: 'pl-1', eventId: 'later' },
      { ...place, id: 'pl-2', eventId: 'later', attendee: colleague },
    ),
    basket(
      'cai',
      { ...place, id: 'pl-3', eventId: 'soon' },
      { ...place, id: 'pl-4', eventId: 'later', attendee: contact },
    ),
    basket('dee', { ...place, id: 'pl-5', eventId: 'soon', optionId: 'funded' }),
  );
}

async function givenLearners({ account, given, clock }: TestPortal): Promise<void> {
  const body = 'imi';
  const at = clock.now();
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
