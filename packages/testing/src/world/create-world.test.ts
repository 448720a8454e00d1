import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PortalTables } from '@guildhall/portal';
import { portalEditions, portalStoreTables } from '@guildhall/portal';
import { catalogues as shipped, rulebooks } from '@guildhall/rules';
import { createMemoryStore, type NameOf, type RowOf, type Store } from '@guildhall/store';
import { compileAll, createTestPortal } from '@guildhall/testing/portal';
import { createWorld, type World } from '@guildhall/testing/world';
import { isOfOne, walkViews } from './walk-views.test.js';

const NOW = '2026-11-25T10:00:00.000Z';
const TODAY = NOW.slice(0, 10);
const compiled = await compileAll(rulebooks);
const catalogues = Object.fromEntries(
  (await Promise.all(Object.values(shipped).map((load) => load()))).map((catalogue) => [
    catalogue.pathway === undefined ? catalogue.number : `${catalogue.number}/${catalogue.pathway}`,
    catalogue,
  ]),
);
const make = (seed: number, now = NOW): Promise<World> => createWorld({ rulebooks: compiled, catalogues, seed, now });
const bytesOf = async ({ store }: World): Promise<string> => JSON.stringify(await store.exportAll());

const one = await make(1);
const file = await one.store.exportAll();
const rows = <Name extends NameOf<PortalTables>>(table: Name): readonly RowOf<PortalTables, Name>[] =>
  file.tables[table] as readonly RowOf<PortalTables, Name>[];

const portalOn = (store: Store<PortalTables>, now = NOW) =>
  createTestPortal({
    rulebooks: compiled,
    now,
    store,
    options: { catalogues, payments: { charge: () => Promise.resolve() } },
  });

/** How many rows are in each stage. */
function stages(table: NameOf<PortalTables>): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { stage } of rows(table) as readonly { readonly stage?: string }[]) {
    if (stage !== undefined) counts[stage] = (counts[stage] ?? 0) + 1;
  }
  return counts;
}

/** There is at least one of everything in a list, and how many there are of each is told where not. */
function hasAll(counts: Readonly<Record<string, number>>, ...wanted: readonly string[]): void {
  for (const each of wanted) assert.ok((counts[each] ?? 0) > 0, `${each} is missing: ${JSON.stringify(counts)}`);
}

const actor = (key: string): string => {
  const found = one.actors.find((each) => each.key === key);
  assert.ok(found, key);
  return found.id;
};

describe('createWorld', () => {
  it('makes the same world of the same seed, to the byte, and another of another', async () => {
    const again = await make(1);
    assert.equal(await bytesOf(again), JSON.stringify(file));
    assert.deepEqual(again.actors, one.actors);
    const other = await make(2);
    assert.notEqual(await bytesOf(other), JSON.stringify(file));
    assert.deepEqual(
      other.actors.map(({ key }) => key),
      one.actors.map(({ key }) => key),
    );
    assert.notDeepEqual(
      other.actors.map(({ name }) => name),
      one.actors.map(({ name }) => name),
    );
  });

  it('ends on any day: the first and the last of a CPD period, a leap day, a night of summer time', async () => {
    const days = ['2027-02-15T23:30:00.000Z', '2027-02-16T00:10:00.000Z', '2028-02-29T12:00:00.000Z'];
    for (const [at, now] of [...days, '2027-03-28T01:30:00.000Z', '2026-07-01T23:30:00.000Z'].entries()) {
      const world = await make(10 + at, now);
      const { as } = portalOn(world.store, now);
      const states = { 'cpd-met': 'yes', 'cpd-short-of-points': 'no', 'cpd-without-certmap': 'not-applicable' };
      for (const [key, answer] of Object.entries(states)) {
        const summary = await as(world.actors.find((each) => each.key === key)!.id).look('cpd/summary', {});
        assert.deepEqual([now, key, summary.kind === 'shown' && summary.answer.answer], [now, key, answer]);
      }
    }
  });

  it('begins fourteen months ago, and nothing in it is yet to come', () => {
    const times = rows('commands').map(({ at }) => at);
    assert.ok(times.every((at) => at <= NOW));
    assert.equal(times.sort()[0]?.slice(0, 7), '2025-09');
    assert.ok(times.filter((at) => at.startsWith(TODAY)).length > 0);
  });

  it('names nobody real, and keeps no address but of example.org', () => {
    const addresses = [...JSON.stringify(file).matchAll(/[\w.+-]+@[\w-]+[.][\w.-]+/g)].map(([address]) => address);
    assert.ok(addresses.length > 100);
    assert.deepEqual(
      addresses.filter((address) => !address.endsWith('@example.org')),
      [],
    );
  });

  it('keeps logs that verify, and has done all that it had to do', async () => {
    const { portal } = portalOn(one.store);
    for (const body of ['ima', 'imi']) assert.equal((await portal.verifyAudit(body)).ok, true);
    assert.deepEqual(Object.keys(stages('outbox')), ['done']);
    assert.deepEqual((await portal.runDue()).done, {});
    assert.ok(rows('commands').every(({ reply }) => (reply as { readonly kind: string }).kind === 'done'));
  });

  it('has a member in every CPD state', async () => {
    const { as } = portalOn(one.store);
    const seen: Record<string, unknown> = {};
    for (const { key, id } of one.actors.filter((each) => each.key.startsWith('cpd-') && each.body === 'ima')) {
      const shown = await as(id).look('cpd/summary', {});
      assert.ok(shown.kind === 'shown', key);
      const { answer, reasons, ifApproved, points } = shown.answer;
      seen[key] = [answer, reasons.map(({ code }) => code), ifApproved?.answer, points.need];
    }
    assert.deepEqual(seen, {
      'cpd-met': ['yes', [], undefined, 16],
      'cpd-short-of-points': ['no', ['cpd/points-short'], undefined, 16],
      'cpd-short-of-categories': ['no', ['cpd/categories-short'], undefined, 16],
      'cpd-pending': ['no', ['cpd/points-short', 'cpd/categories-short'], 'yes', 16],
      'cpd-resubmitted': ['no', ['cpd/points-short', 'cpd/categories-short'], 'no', 16],
      'cpd-without-certmap': ['not-applicable', [], undefined, undefined],
      'cpd-unknown': ['unknown', ['cpd/certmap-unknown'], undefined, 16],
      // Pro rata, for joining on 11 September.
      'cpd-new-in-year': ['no', ['cpd/points-short', 'cpd/categories-short'], undefined, 6],
    });
    hasAll(stages('cpd-activities'), 'submitted', 'approved', 'not-approved', 'withdrawn');
    assert.ok(rows('cpd-activities').some(({ resubmissionOf }) => resubmissionOf !== undefined));
    assert.ok(rows('cpd-activities').some(({ evidenceId }) => evidenceId !== undefined));
  });

  it('has organisations with and without affiliation, and memberships and changes in every stage', () => {
    assert.deepEqual(
      rows('organisations')
        .map(({ affiliation }) => affiliation.at(-1)?.central)
        .sort(),
      [false, true],
    );
    hasAll(stages('memberships'), 'current', 'suspended', 'lapsed', 'ended');
    hasAll(stages('change-requests'), 'asked', 'approved', 'refused', 'withdrawn');
    assert.ok(rows('memberships').some(({ remindedFor, renewsOn }) => remindedFor === renewsOn && renewsOn > TODAY));
  });

  it('has events past, to come, closed and cancelled, and bookings of every kind', () => {
    hasAll(stages('events'), 'open', 'closed', 'cancelled');
    assert.ok(rows('events').some(({ startsOn }) => startsOn < TODAY));
    assert.ok(rows('events').some(({ startsOn, stage }) => startsOn > TODAY && stage === 'open'));
    const bookings = rows('bookings');
    hasAll(stages('bookings'), 'booked', 'attended', 'absent', 'cancelled');
    const people = new Map(rows('people').map((person) => [person.id, person]));
    const accounts = new Set(rows('accounts').map(({ id }) => id));
    for (const [what, is] of Object.entries({
      self: bookings.some(({ bookerId, delegateId }) => bookerId === delegateId),
      colleague: bookings.some(({ bookerId, delegateId }) => bookerId !== delegateId && accounts.has(delegateId)),
      'new contact': bookings.some(({ delegateId }) => people.has(delegateId) && !accounts.has(delegateId)),
      funded: bookings.some(({ funded, stage }) => funded && stage === 'booked'),
      'cancelled with a charge': bookings.some(({ chargePence = 0 }) => chargePence > 0),
      'cancelled free of charge': bookings.some(({ stage, chargePence }) => stage === 'cancelled' && chargePence === 0),
      substituted: bookings.some(({ substitutions }) => substitutions.length > 0),
      moved: bookings.some(({ transfers }) => transfers > 0),
      'to come': bookings.some(({ stage, startsOn }) => stage === 'booked' && startsOn > TODAY),
      unmarked: bookings.some(({ stage, startsOn }) => stage === 'booked' && startsOn < TODAY),
      'in the basket': rows('booking-baskets').some(({ places }) => places.length > 0),
    })) {
      assert.ok(is, what);
    }
  });

  it('has renewals invoiced to an employer and to members: paid, open, overdue and credited', () => {
    const fees = rows('invoices').filter(({ kind }) => kind === 'membership');
    for (const [what, is] of Object.entries({
      'employer, paid': fees.some(
        ({ sentTo, stage, lines }) => sentTo === 'employer' && stage === 'paid' && lines.length > 3,
      ),
      'member, paid': fees.some(({ sentTo, stage }) => sentTo === 'member' && stage === 'paid'),
      overdue: fees.some(({ stage, dueOn = '9', totalPence }) => stage === 'open' && dueOn < TODAY && totalPence > 0),
      'open and not due': fees.some(
        ({ stage, dueOn = '', totalPence }) => stage === 'open' && dueOn >= TODAY && totalPence > 0,
      ),
      'credit note': fees.some(({ creditOf, totalPence }) => creditOf !== undefined && totalPence < 0),
      cancelled: fees.some(({ stage }) => stage === 'cancelled'),
    })) {
      assert.ok(is, what);
    }
  });

  it('has documents, reports, downloads, registrations and groups in every stage', () => {
    hasAll(stages('documents'), 'issued', 'superseded', 'withdrawn', 'revoked');
    for (const kind of ['certificate', 'transcript', 'badge']) {
      assert.ok(
        rows('documents').some((document) => document.kind === kind),
        kind,
      );
    }
    hasAll(stages('document-reports'), 'raised', 'answered');
    hasAll(stages('archives'), 'ready', 'deleted');
    hasAll(stages('account-registrations'), 'details-given', 'in-review', 'approved', 'refused');
    const waiting = rows('account-registrations').filter(({ stage }) => stage === 'in-review');
    const isTaken = ({ email }: { readonly email: string }): boolean =>
      rows('accounts').some((account) => account.email === email && account.stage === 'active');
    // The body of members lets in whoever verifies an address; what waits has one that an account has.
    const ofMembers = waiting.filter(({ body }) => body === 'ima');
    assert.deepEqual(ofMembers.map(isTaken), [true, true]);
    const isNamedSame = ofMembers.map(({ email, details: { firstName, surname } }) =>
      rows('accounts').some(
        (each) => each.email === email && each.firstName === firstName && each.lastName === surname,
      ),
    );
    assert.deepEqual(isNamedSame.sort(), [false, true]);
    hasAll(stages('registration-groups'), 'draft', 'defined');
    assert.ok(
      rows('account-registrations').some(
        ({ stage, linkSentAt }) => stage === 'details-given' && linkSentAt < '2026-11-24',
      ),
    );
    assert.ok(rows('candidates').length > 3);
  });

  it('has connections in every stage', () => {
    const connections = rows('connections');
    hasAll(stages('connections'), 'pending', 'active', 'declined', 'removed');
    const week = '2026-12-02';
    const pending = connections.filter(
      ({ stage, waitingSince }) => stage === 'pending' && (waitingSince ?? '') > '2026-11-01',
    );
    for (const [what, is] of Object.entries({
      invited: pending.some(({ initiatedBy }) => initiatedBy === 'learner'),
      requested: pending.some(({ initiatedBy }) => initiatedBy === 'third-party'),
      active: connections.some(
        ({ stage, expiresOn, documentIds }) => stage === 'active' && expiresOn > week && documentIds.length > 1,
      ),
      'about to end': connections.some(
        ({ stage, expiresOn }) => stage === 'active' && expiresOn >= TODAY && expiresOn < week,
      ),
      expired: connections.some(({ stage, expiresOn }) => stage === 'active' && expiresOn < TODAY),
      lapsed: connections.some(({ stage, waitingSince }) => stage === 'pending' && waitingSince === undefined),
    })) {
      assert.ok(is, what);
    }
    const extended = rows('commands').filter(({ name }) => name === 'connections/extend');
    assert.equal(extended.length, 2);
  });

  it('has orders in every stage, by card and with credits', () => {
    hasAll(stages('orders'), 'placed', 'paid', 'on-account', 'in-production', 'dispatched', 'refund-due', 'cancelled');
    const orders = rows('orders');
    for (const payBy of ['card', 'centre-credit']) {
      assert.ok(
        orders.some((order) => order.payBy === payBy && order.stage === 'in-production'),
        payBy,
      );
    }
    assert.ok(orders.some(({ stage, declined }) => stage === 'placed' && declined !== undefined));
    assert.ok(orders.some(({ stage, refundedAt }) => stage === 'cancelled' && refundedAt !== undefined));
  });

  it('shows everybody whom it names every view that they may see, and an import of it shows the same', async () => {
    const walk = await walkViews(portalOn(one.store), one.actors, file);
    assert.deepEqual(walk.troubles, []);
    const seen = new Set(walk.shown.map(({ actor: { body, role }, name }) => `${body} ${role} ${name}`));
    const missed = walk.neverShown
      // A body without a room's rulebook has nothing to show in it.
      .filter(({ actor: { body }, name }) => name.startsWith('portal/') || `${name.split('/')[0]}/${body}` in compiled)
      // What is one thing's needs somebody who has one; every list is for everybody.
      .filter(({ actor: { body, role }, name }) => !isOfOne(name) || !seen.has(`${body} ${role} ${name}`))
      .map(({ actor: { key }, name }) => `${key} ${name}`);
    // Every email has been sent, and the CPD scheme is not open to everybody.
    assert.deepEqual(missed.sort(), [
      'administrator.ima portal/email-preview',
      'administrator.imi portal/email-preview',
      'booker cpd/statement-pdf',
      'cpd-without-certmap cpd/statement-pdf',
    ]);
    const fresh = createMemoryStore(portalStoreTables, portalEditions);
    await fresh.importAll(JSON.parse(JSON.stringify(file)));
    const imported = portalOn(fresh);
    for (const { actor: who, name, input, reply } of walk.shown) {
      assert.deepEqual(await imported.as(who.id, who.body).look(name, input as never), reply, `${who.key} ${name}`);
    }
  });

  it('fills a store that it is given, in the place of what was there', async () => {
    const store = createMemoryStore(portalStoreTables, portalEditions);
    const given = await createWorld({ rulebooks: compiled, catalogues, seed: 1, now: NOW, store });
    assert.equal(given.store, store);
    assert.equal(await bytesOf(given), JSON.stringify(file));
    // A world of an earlier edition would be brought to this one, and lose what that did not know.
    assert.ok(rows('bookings').some(({ substitutions }) => substitutions.length > 0));
  });

  it('has somebody of every role, each with a sentence', () => {
    assert.deepEqual([...new Set(one.actors.map(({ role }) => role))].sort(), [
      'administrator',
      'centre-services',
      'centre-user',
      'cpd-staff',
      'finance-staff',
      'learner',
      'member',
      'membership-staff',
      'third-party',
      'training-staff',
    ]);
    assert.equal(new Set(one.actors.map(({ key }) => key)).size, one.actors.length);
    for (const { says, name } of one.actors) assert.match(`${name}: ${says}`, /^\S+ \S+: [A-Z].*[.]$/);
    assert.ok(actor('cpd-met').startsWith('person-'));
  });
});
