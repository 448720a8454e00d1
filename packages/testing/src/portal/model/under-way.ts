import { addDaysTo } from './add-days-to.js';
import { answered } from '../story/answered.js';
import type { TestPortal } from '../create-test-portal.js';
import { fillBaskets } from './fill-baskets.js';
import type { Pool } from './input-for.js';

/** What lay under way in a small world. */
export interface UnderWay {
  /** What of it lies in no row. */
  readonly fixed: Pool;
}

/**
 * Tells what came before a run: by commands, from forty days before it until it begins.
 *
 * Claims, requests, orders, groups and connections are left at every stage
 * that something can be done with next; a run from nothing seldom gets there.
 */
export async function tellWhatCameBefore(world: TestPortal, start: string): Promise<UnderWay> {
  const at = (days: number): void => {
    world.clock.set(`${addDaysTo(start, days)}T09:00:00.000Z`);
  };
  await fillBaskets(world, 'past');
  at(-40);
  for (const name of ['ann', 'cai', 'dee', 'eve']) answered(await world.as(name).act('bookings/place-order', {}));
  at(-10);
  await tellMembers(world, start);
  const fixed = await tellLearners(world, start);
  await world.portal.deliverDue();
  at(-2);
  for (const eventId of ['later', 'soon']) {
    await fillBaskets(world, eventId);
    for (const name of ['ann', 'cai', 'dee']) answered(await world.as(name).act('bookings/place-order', {}));
  }
  await fillBaskets(world, 'empty');
  await world.portal.runDue();
  const wanted = { documentIds: ['doc-1', 'doc-3'], purpose: 'training-delivered' };
  answered(await world.as('centre-one', 'imi').act('achievements/ask-archive', wanted));
  await world.portal.deliverDue();
  await tellOrders(world);
  await tellRequests(world);
  await giveUpLetters(world);
  world.clock.set(start);
  await tellLinks(world);
  return { fixed };
}

async function tellMembers({ as, store }: TestPortal, start: string): Promise<void> {
  const bookings = (await store.read().find('bookings', { index: 'event', where: ['ima', 'past'] })).rows;
  const bookingOf = (delegateId: string): string => bookings.find((row) => row.delegateId === delegateId)!.id;
  const marks = (['ann', 'eve'] as const).map((name) => ({ bookingId: bookingOf(name), mark: 'attended' as const }));
  answered(await as('training-desk').act('bookings/mark-attendance', { eventId: 'past', marks }));
  const desk = as('finance-desk');
  for (const owner of ['cai', 'eve']) {
    const [invoice] = answered(await desk.look('billing/invoices', { personId: owner })).open;
    answered(await desk.act('billing/mark-paid', { invoiceId: invoice!.id, paidOn: addDaysTo(start, -12) }));
  }
  const claim = { title: 'A meeting', doneOn: addDaysTo(start, -20), subcategory: 'meeting-half-day' };
  const claims = [];
  for (const name of ['ann', 'ann', 'bob', 'bob', 'dee'])
    claims.push(answered(await as(name).act('cpd/submit-activity', claim)).activityId);
  answered(await as('cpd-desk').act('cpd/approve-activity', { activityId: claims[0]! }));
  answered(await as('cpd-desk').act('cpd/reject-activity', { activityId: claims[2]!, why: 'It was no meeting.' }));
  answered(await as('ann').act('memberships/ask-change', { field: 'roleType', to: 'general-advice' }));
  answered(await as('cai').act('memberships/ask-change', { field: 'organisation', to: 'central' }));
  for (const name of ['ann', 'bob', 'dee']) {
    for (const house of ['1 Harbour Row', '2 Harbour Row'])
      answered(await as(name).act('memberships/add-address', { lines: [house], country: 'GB' }));
  }
  answered(await as('member-desk').act('memberships/suspend', { personId: 'bob', why: 'He asked.' }));
}

async function tellLearners(world: TestPortal, start: string): Promise<Pool> {
  const { as } = world;
  const imi = (name: string) => as(name, 'imi');
  const invited = answered(
    await imi('lea').act('connections/invite', {
      name: 'Uma',
      email: 'uma@example.org',
      expiresOn: addDaysTo(start, 30),
    }),
  );
  answered(await imi('uma').act('connections/accept', { connectionId: invited.connectionId }));
  answered(
    await imi('lea').act('connections/share', { connectionId: invited.connectionId, documentIds: ['doc-1', 'doc-2'] }),
  );
  await tellRegistrations(world);
  const report = { documentId: 'doc-1', reason: 'name-wrong', description: 'It is not my name.' };
  answered(await imi('lea').act('achievements/report-document', report));
  return tellGroups(world);
}

async function tellOrders({ as }: TestPortal): Promise<void> {
  const home = { lines: ['1 Harbour Row'], postcode: 'LS1 1AA', country: 'GB' };
  const addresses = { billing: home, delivery: home };
  const fill = async (name: string, documentId: string): Promise<void> => {
    const buyer = as(name, 'imi');
    const reason = name.startsWith('centre') ? { reason: 'lost' } : {};
    answered(
      await buyer.act('orders/add-to-basket', {
        lines: [{ documentId, product: 'duplicate-certificate', quantity: 1, ...reason }],
      }),
    );
    answered(await buyer.act('orders/set-addresses', addresses));
    answered(await buyer.act('orders/choose-delivery', { option: 'uk-post' }));
  };
  const place = async (name: string, documentId: string, payBy: 'card' | 'centre-credit'): Promise<string> => {
    await fill(name, documentId);
    return answered(await as(name, 'imi').act('orders/place', { payBy, agreedPence: 3050 })).orderId;
  };
  const tell = async (orderId: string, outcome: 'paid' | 'declined'): Promise<void> => {
    const told = { orderId, charge: `${orderId}/1`, payment: `payment-${orderId}`, outcome, pence: 3050 };
    answered(await as('card-firm', 'imi').act('orders/record-payment', told));
  };
  await place('lea', 'doc-1', 'card');
  await tell(await place('lea', 'doc-2', 'card'), 'declined');
  await tell(await place('lea', 'doc-1', 'card'), 'paid');
  await place('centre-one', 'doc-1', 'centre-credit');
  const making = await place('max', 'doc-3', 'card');
  await tell(making, 'paid');
  answered(await as('imi-desk', 'imi').act('orders/start-production', { orderId: making }));
  for (const documentId of ['doc-1', 'doc-2']) {
    const owed = await place('lea', documentId, 'card');
    await tell(owed, 'paid');
    answered(await as('lea', 'imi').act('orders/cancel', { orderId: owed }));
  }
  for (const name of ['lea', 'centre-one']) await fill(name, 'doc-1');
}

/** Leaves connections that wait for an answer of either side. */
async function tellRequests({ as }: TestPortal): Promise<void> {
  const imi = (name: string) => as(name, 'imi');
  answered(await imi('tom').act('connections/request', { email: 'lea@example.org', purpose: 'A job.' }));
  answered(await imi('uma').act('connections/request', { email: 'max@example.org', purpose: 'A job.' }));
  const to = { name: 'Tom', email: 'tom@example.org' };
  const { connectionId } = answered(await imi('max').act('connections/invite', to));
  answered(await imi('tom').act('connections/accept', { connectionId }));
  answered(await imi('max').act('connections/share', { connectionId, documentIds: ['doc-3', 'doc-4'] }));
}

/** Leaves links that hold when a run begins. */
async function tellLinks({ as }: TestPortal): Promise<void> {
  const nobody = as(undefined, 'imi');
  const given = { number: '9000003', firstName: 'Learner', surname: 'Qnew', dateOfBirth: '1999-02-03' };
  const more = { kind: 'learner', consent: true, password: 'a long password' } as const;
  answered(await nobody.act('accounts/register', { ...given, ...more, email: 'new-one@example.org' }));
  answered(await nobody.act('accounts/forgotten-password', { email: 'max@example.org' }));
  answered(await as('lea', 'imi').act('accounts/change-email', { email: 'lea-2@example.org' }));
}

/** Leaves an effect of each body that was given up. */
async function giveUpLetters({ given, clock }: TestPortal): Promise<void> {
  const at = clock.now();
  for (const body of ['ima', 'imi']) {
    await given('outbox', {
      id: `given-up-${body}`,
      body,
      commandId: 'before',
      createdAt: at,
      effect: {
        do: 'email',
        template: 'accounts/closed',
        to: 'nobody@example.org',
        language: 'en-GB',
        data: {},
        attachments: [],
      },
      stage: 'dead',
      attempts: 9,
      dueAt: at,
      trouble: 'Nobody was there.',
    });
  }
}

const LATE_LEARNER = { number: '9000009', firstName: 'Learner', surname: 'Qnew', dateOfBirth: '1999-12-31' };

async function tellRegistrations(world: TestPortal): Promise<void> {
  const { as, portal, emails } = world;
  const nobody = as(undefined, 'imi');
  const details = { kind: 'learner', firstName: 'Learner', surname: 'Qnew', consent: true } as const;
  const register = async (email: string, number: string): Promise<string> => {
    const given = { ...details, number, dateOfBirth: '1999-12-31', email, password: 'a long password' };
    answered(await nobody.act('accounts/register', given));
    await portal.deliverDue();
    return /secret-\d{8}/.exec(emails.findLast(({ to }) => to === email)?.text ?? '')?.[0] ?? 'none';
  };
  // One differs from the record; of the other there is none, until it is imported.
  for (const [email, number] of [
    ['waits-1@example.org', '9000003'],
    ['waits-2@example.org', LATE_LEARNER.number],
  ] as const) {
    const secret = await register(email, number);
    answered(await nobody.act('accounts/verify-email', { secret }));
  }
}

async function tellGroups({ as }: TestPortal): Promise<Pool> {
  const centre = as('centre-one', 'imi');
  const qualification = '500/9810/X';
  const begin = async (number: string): Promise<string> => {
    const { groupId } = answered(await centre.act('registrations/begin-group', { type: 'Qualifications' }));
    answered(await centre.act('registrations/describe-group', { groupId, number, description: 'A group.' }));
    answered(await centre.act('registrations/add-qualification', { groupId, qualification }));
    return groupId;
  };
  await begin('G1');
  const [ready, groupId] = [await begin('G2'), await begin('G3')];
  const { study } = answered(await centre.look('qualifications/qualification', { qualification }));
  const offered = study.completions.offered.map(({ units }) => units.map(({ number }) => number));
  for (const each of [ready, groupId])
    answered(await centre.act('registrations/complete-group', { groupId: each, qualification, units: offered[0]! }));
  answered(await centre.act('registrations/define-group', { groupId }));
  answered(
    await centre.act('registrations/add-candidate', {
      number: 'C1',
      name: 'Cand One',
      qualifications: [qualification],
    }),
  );
  const sheet = answered(await centre.look('registrations/spreadsheet', { kind: 'full-information' }));
  return {
    'accounts/import-learners.learners': [[LATE_LEARNER]],
    'registrations/complete-group.units': offered,
    'registrations/read-spreadsheet.bytes': [sheet.bytes],
    unit: study.units.map(({ number }) => number),
    'units.number': study.units.map(({ number }) => number),
  };
}
