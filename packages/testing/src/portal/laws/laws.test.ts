import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { portalStoreTables } from '@guildhall/portal';
import { createTestPortal } from '../create-test-portal.js';
import type { Event, RunStep, StepLaw } from '../model/law.js';
import { portalLaws } from './index.js';

type Table = readonly Readonly<Record<string, unknown>>[];
type Tables = Readonly<Record<string, Table>>;

const NOW = '2026-11-25T10:00:00.000Z';
const TABLES = Object.keys(portalStoreTables);
const world = createTestPortal({ rulebooks: {}, now: NOW });

const rows = (tables: Tables): RunStep['after'] =>
  Object.fromEntries(
    TABLES.map((table) => [table, new Map((tables[table] ?? []).map((row) => [String(row['id']), row]))]),
  );

/** A step in which `was` became `is`; what is left out stays empty, or as it was. */
const step = (event: Event, was: Tables = {}, is: Tables = was, more: Partial<RunStep> = {}): RunStep => ({
  before: rows(was),
  after: rows(is),
  event,
  world,
  file: () => Promise.resolve({ tables: is } as never),
  ...more,
});

const act = (name: string, reply: unknown, input: unknown = {}, more: object = {}): Event =>
  ({ kind: 'act', personId: 'ann', body: 'ima', name, input, reply, again: false, ...more }) as Event;
const look = (name: string, answer: unknown, input: unknown = {}, more: object = {}): Event => ({
  kind: 'look',
  personId: 'ann',
  body: 'ima',
  name,
  input,
  reply: { kind: 'shown', answer },
  ...more,
});
const done = { kind: 'done', answer: {} };
const refused = { kind: 'refused', refusal: { code: 'a/b', says: 'No.' } };

const claim = { id: 'a-1', body: 'ima', personId: 'ann', doneOn: '2026-10-01', points: 4, stage: 'approved' };
const booking = { id: 'b-1', body: 'ima', eventId: 'e-1', bookerId: 'ann', delegateId: 'ann', stage: 'attended' };
const event = { id: 'e-1', body: 'ima', startsOn: '2026-10-02', points: 3 };
const invoice = {
  id: 'i-1',
  body: 'ima',
  number: '1',
  ownerId: 'ann',
  totalPence: 100,
  stage: 'open',
  issuedBy: 'this-portal',
  inPortal: true,
};
const account = (id: string, more: object = {}) => ({
  id,
  body: 'ima',
  roles: ['member'],
  lastName: `Q${id}`,
  email: `${id}@example.org`,
  emailKey: `${id}@example.org`,
  stage: 'active',
  ...more,
});
const connection = {
  id: 'c-1',
  body: 'imi',
  learnerId: 'l-1',
  thirdPartyId: 'tom',
  thirdPartyEmailKey: 'tom@example.org',
  stage: 'active',
  expiresOn: '2026-11-25',
  documentIds: ['d-1'],
};
const documents = [
  { id: 'd-1', body: 'imi', learnerId: 'l-1' },
  { id: 'd-2', body: 'imi', learnerId: 'l-1' },
];
const tom = { personId: 'tom', body: 'imi' };
const sharedWith = (...ids: readonly string[]) =>
  look(
    'connections/shared-with-me',
    { rows: [{ connectionId: 'c-1', documents: ids.map((id) => ({ id })) }] },
    {},
    tom,
  );
const sharing = (more: object = {}): Tables => ({
  accounts: [account('tom', { body: 'imi' })],
  connections: [{ ...connection, ...more }],
  documents,
});
const summary = (have: number, account: readonly object[]) =>
  look('cpd/summary', { period: { from: '2026-02-16', to: '2027-02-15' }, points: { have }, account });
const earned: Tables = { 'cpd-activities': [claim], bookings: [booking], events: [event] };
const counted = [
  { id: 'a-1', counted: 4, because: 'counted' },
  { eventId: 'e-1', counted: 3, because: 'counted' },
];
const listed = (open: readonly string[], others: readonly string[] = []) =>
  look('billing/invoices', { open: open.map((id) => ({ id })), rows: others.map((id) => ({ id })) });
const duePortal = (report: Readonly<Record<string, number>>) => ({
  world: { ...world, portal: { ...world.portal, runDue: () => Promise.resolve({ done: report }) } } as never,
});

/** By law: a step that keeps it, and steps each with a fault in it. */
const CASES: Readonly<Record<string, { readonly kept: RunStep; readonly faults: Readonly<Record<string, RunStep>> }>> =
  {
    'nothing fails': {
      kept: step(act('cpd/submit-activity', refused)),
      faults: { 'a fault of the portal': step(act('x/y', { kind: 'failed', code: 'portal/fault', says: 'Oh.' })) },
    },
    'replies are JSON': {
      kept: step(look('x/y', { points: 4, left: undefined })),
      faults: { 'a date in a reply': step(look('x/y', { on: new Date(NOW) })) },
    },
    'replies keep the contract': {
      kept: step(act('cpd/approve-activity', { kind: 'done', answer: { points: 4 } })),
      faults: { 'another answer': step(act('cpd/approve-activity', { kind: 'done', answer: { points: 'four' } })) },
    },
    'refusals change nothing': {
      kept: step(act('x/y', done), {}, earned),
      faults: {
        'a row of a refused command': step(act('x/y', refused), {}, earned),
        'a row that a view leaves': step(look('x/y', {}), {}, earned),
      },
    },
    'Z1: nothing crosses from one body to another': {
      kept: step(act('x/y', done), {}, earned),
      faults: {
        'a row of the other body is written': step(act('x/y', done, {}, { body: 'imi' }), {}, earned),
        'a row of the other body is shown': step(look('x/y', { rows: [{ id: 'd-1' }] }), { documents }),
      },
    },
    'Z3: twice is once': {
      kept: step(act('x/y', done, {}, { again: true }), earned),
      faults: { 'it acts again': step(act('x/y', done, {}, { again: true }), {}, earned) },
    },
    'Z4: due twice is once': {
      kept: step({ kind: 'due' }, {}, {}, duePortal({})),
      faults: { 'something is due again at once': step({ kind: 'due' }, {}, {}, duePortal({ 'billing/renewals': 1 })) },
    },
    'emails are sent once': {
      kept: step({ kind: 'deliver' }, {}, {}, { world: { ...world, emails: [{ id: 'm-1' }, { id: 'm-2' }] } as never }),
      faults: {
        'one id twice': step(
          { kind: 'deliver' },
          {},
          {},
          { world: { ...world, emails: [{ id: 'm-1' }, { id: 'm-1' }] } as never },
        ),
      },
    },
    'no effect is in trouble': {
      kept: step({ kind: 'deliver' }, {}, { outbox: [{ id: 'o-1', effect: {}, stage: 'done' }] }),
      faults: {
        'a template that is not there': step(
          { kind: 'deliver' },
          {},
          { outbox: [{ id: 'o-1', effect: {}, stage: 'waiting', trouble: 'There is no email x/y.' }] },
        ),
      },
    },
    'B11–B13: invoices stand': {
      kept: step(
        act('x/y', done),
        { invoices: [invoice] },
        { invoices: [{ ...invoice, stage: 'paid', paidPence: 100 }] },
      ),
      faults: {
        'another sum': step(act('x/y', done), { invoices: [invoice] }, { invoices: [{ ...invoice, totalPence: 99 }] }),
        'it is gone': step(act('x/y', done), { invoices: [invoice] }, { invoices: [] }),
        'one number twice': step(act('x/y', done), {}, { invoices: [invoice, { ...invoice, id: 'i-2' }] }),
      },
    },
    'ends are ends': {
      kept: step(
        act('x/y', done),
        { 'cpd-activities': [{ ...claim, stage: 'submitted' }] },
        { 'cpd-activities': [claim] },
      ),
      faults: {
        'out of an end': step(
          act('x/y', done),
          { bookings: [{ ...booking, stage: 'cancelled' }] },
          { bookings: [booking] },
        ),
      },
    },
    'N3: only the learner shares': {
      kept: step(
        act('connections/share', done, {}, { personId: 'lea', body: 'imi' }),
        { ...sharing(), accounts: [account('lea', { learnerId: 'l-1' })] },
        { ...sharing({ documentIds: ['d-1', 'd-2'] }), accounts: [account('lea', { learnerId: 'l-1' })] },
      ),
      faults: {
        'a third party widens it': step(
          act('connections/accept', done, {}, tom),
          sharing(),
          sharing({ documentIds: ['d-1', 'd-2'] }),
        ),
        'a correction widens it': step(
          act('achievements/supersede-document', done, {}, { personId: 'desk', body: 'imi' }),
          sharing(),
          sharing({ documentIds: ['d-1', 'd-2'] }),
        ),
      },
    },
    'names are seen by those concerned': {
      kept: step(look('x/y', { name: 'Person Qann' }), { accounts: [account('ann'), account('cai')] }),
      faults: {
        'a stranger’s name': step(look('x/y', { name: 'Person Qcai' }), { accounts: [account('ann'), account('cai')] }),
      },
    },
    'B16: invoices are listed for whose they are': {
      kept: step(listed(['i-1']), { invoices: [invoice] }),
      faults: {
        'of somebody else': step(listed(['i-1']), { invoices: [{ ...invoice, ownerId: 'bob' }] }),
        'of the earlier system': step(listed([], ['i-1']), {
          invoices: [{ ...invoice, issuedBy: 'earlier-system', stage: 'paid' }],
        }),
        'one is missing': step(listed([]), { invoices: [invoice] }),
      },
    },
    'C8: points are counted once': {
      kept: step(summary(7, counted), earned),
      faults: {
        'an event twice': step(summary(10, [...counted, counted[1]!]), earned),
        'a claim that awaits review': step(summary(7, counted), {
          ...earned,
          'cpd-activities': [{ ...claim, stage: 'submitted' }],
        }),
        'a claim of another period': step(summary(7, counted), {
          ...earned,
          'cpd-activities': [{ ...claim, doneOn: '2027-02-16' }],
        }),
        'attendance left out': step(summary(4, [counted[0]!]), earned),
        'more than a cap lets through': step(summary(8, [{ ...counted[0]!, because: 'capped' }]), earned),
      },
    },
    'X11: cancelling again changes nothing': {
      kept: step(
        act('bookings/cancel', done, { bookingIds: ['b-1'] }),
        { bookings: [{ ...booking, stage: 'booked' }] },
        { bookings: [{ ...booking, stage: 'cancelled' }] },
      ),
      faults: {
        'it is done again': step(act('bookings/cancel', done, { bookingIds: ['b-1'] }), {
          bookings: [{ ...booking, stage: 'cancelled' }],
        }),
        'another charge': step(
          act('bookings/cancel-event', done),
          { bookings: [{ ...booking, stage: 'cancelled', chargePence: 0 }] },
          { bookings: [{ ...booking, stage: 'cancelled', chargePence: 100 }] },
        ),
      },
    },
    'N1, N2, N5: what is shown is shared now': {
      // The last day counts to its end.
      kept: step(sharedWith('d-1'), sharing()),
      faults: {
        'it was not ticked': step(sharedWith('d-2'), sharing()),
        'it is pending': step(sharedWith('d-1'), sharing({ stage: 'pending' })),
        'its last day is over': step(sharedWith('d-1'), sharing({ expiresOn: '2026-11-24' })),
        'it is another’s': step(
          sharedWith('d-1'),
          sharing({ thirdPartyId: 'uma', thirdPartyEmailKey: 'u@example.org' }),
        ),
        'of another learner': step(sharedWith('d-1'), sharing({ learnerId: 'l-2' })),
        'opened after it was removed': step(
          look('connections/shared-document', {}, { connectionId: 'c-1', documentId: 'd-1' }, tom),
          sharing({ stage: 'removed' }),
        ),
      },
    },
    'Z2: who is erased is gone': {
      kept: step(
        act('portal/erase-person', done, { personId: 'bob' }),
        { accounts: [account('bob')] },
        { accounts: [account('bob', { lastName: 'person', email: 'erased@example.invalid', emailKey: '' })] },
      ),
      faults: {
        'a letter to them is kept': step(
          act('portal/erase-person', done, { personId: 'bob' }),
          { accounts: [account('bob')] },
          { accounts: [], outbox: [{ id: 'o-1', effect: { to: 'Bob@example.org' } }] },
        ),
        'an invoice names them': step(
          act('portal/erase-person', done, { personId: 'bob' }),
          { accounts: [account('bob')] },
          { accounts: [], invoices: [{ ...invoice, recipient: { name: 'Person Qbob' } }] },
        ),
      },
    },
  };

const breaks = async (law: StepLaw, of: RunStep): Promise<string | undefined> => {
  try {
    await law.check(of);
    return undefined;
  } catch (error) {
    assert.ok(error instanceof Error);
    // A law that stumbles has judged nothing.
    assert.equal(error.constructor, Error, error.stack);
    return error.message;
  }
};

describe('each law of a portal', () => {
  for (const law of portalLaws) {
    it(`${law.name}: lets a sound step be, and sees each fault`, async () => {
      const { kept, faults } = CASES[law.name]!;
      assert.equal(await breaks(law, kept), undefined);
      for (const [fault, faulty] of Object.entries(faults)) assert.ok(await breaks(law, faulty), fault);
    });
  }
});
