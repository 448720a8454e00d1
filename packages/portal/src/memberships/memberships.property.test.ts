import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideCommunications, type Preferences } from '@guildhall/core/memberships';
import { rulebooks } from '@guildhall/rules';
import { compileAll, createTestPortal, type TestPortal } from '@guildhall/testing/portal';
import fc from 'fast-check';

// That changes are reviewed, and which, is of the IMA's rulebook; the rest holds for any body of members.

const compiled = await compileAll(rulebooks);
const NOW = '2026-11-25T10:00:00.000Z';

async function begin(): Promise<TestPortal> {
  const world = createTestPortal({ rulebooks: compiled, now: NOW });
  await world.given(
    'organisations',
    { id: 'o1', body: 'ima', name: 'One', affiliation: [{ from: '2020-01-01', central: true }] },
    { id: 'o2', body: 'ima', name: 'Two', affiliation: [{ from: '2020-01-01', central: false }] },
  );
  await world.account('ann', ['member'], { organisationId: 'o2' });
  await world.account('bob', ['member'], { organisationId: 'o1' });
  await world.account('sue', ['membership-staff']);
  await world.given('memberships', {
    id: 'm-ann',
    body: 'ima',
    personId: 'ann',
    category: 'associate',
    holdsCertMap: false,
    practisingSince: '2020-01-01',
    joinedOn: '2020-01-01',
    renewsOn: '2027-01-20',
    feePence: 10000,
    stage: 'current',
  });
  return world;
}

const change = fc.constantFrom(
  { field: 'roleType', to: 'general-advice' } as const,
  { field: 'roleType', to: 'not-practising' } as const,
  { field: 'organisationType', to: 'creditor' } as const,
  { field: 'organisation', to: 'o1' } as const,
  { field: 'organisation', to: null } as const,
);

/** What a change could touch: the category, the billing code, and who the member works with. */
async function standing({ as, store }: TestPortal): Promise<string> {
  const member = await as('sue').look('memberships/member', { personId: 'ann' });
  assert.ok(member.kind === 'shown');
  const { openRequests, ...rest } = member.answer;
  return JSON.stringify([
    rest,
    await store.read().get('people', 'ann'),
    await store.read().get('memberships', 'm-ann'),
  ]);
}

describe('a change that staff review', () => {
  it('has no effect until it is approved, and none at all if it is not (M1)', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(change, fc.constantFrom('refuse', 'withdraw', 'leave')), { maxLength: 5 }),
        change,
        async (others, wanted) => {
          const world = await begin();
          const { as } = world;
          const before = await standing(world);
          for (const [input, fate] of others) {
            const asked = await as('ann').act('memberships/ask-change', input);
            if (asked.kind !== 'done') continue;
            const { requestId } = asked.answer;
            if (fate === 'refuse') await as('sue').act('memberships/refuse-change', { requestId, why: 'No.' });
            if (fate === 'withdraw') await as('ann').act('memberships/withdraw-change', { requestId });
            await as('sue').look('memberships/change-preview', { requestId });
          }
          assert.equal(await standing(world), before);
          const asked = await as('ann').act('memberships/ask-change', wanted);
          if (asked.kind !== 'done') return;
          assert.equal(await standing(world), before);
          await as('sue').act('memberships/approve-change', { requestId: asked.answer.requestId });
          assert.notEqual(await standing(world), before);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('a preference', () => {
  it('changes exactly the communication it names, in what is kept and in what is told (M2)', async () => {
    const named = {
      wantsBulletin: 'bulletin',
      wantsServicesAndEvents: 'services-and-events',
      sharesWithEmployer: 'details-to-employer',
    };
    const chosen = fc.option(fc.boolean(), { nil: undefined });
    const start = fc.record({ wantsBulletin: chosen, wantsServicesAndEvents: chosen, sharesWithEmployer: chosen });
    await fc.assert(
      fc.asyncProperty(
        start,
        fc.constantFrom(...(Object.keys(named) as (keyof typeof named)[])),
        fc.boolean(),
        async (from, name, to) => {
          const world = await begin();
          const sent = async (): Promise<readonly string[]> => {
            const person = await world.store.read().get('people', 'ann');
            return decideCommunications(compiled['memberships/ima']!, person?.preferences as Preferences, {
              on: '2026-11-25',
            });
          };
          await world.as('ann').act('memberships/set-preferences', from);
          const before = await sent();
          const said = await world.as('ann').act('memberships/set-preferences', { [name]: to });
          const after = await sent();
          const changed = [...before, ...after].filter((each) => before.includes(each) !== after.includes(each));
          assert.deepEqual(changed, (from[name] === true) === to ? [] : [named[name]]);
          assert.ok(said.kind === 'done');
          assert.equal(said.answer.begins.length + said.answer.ceases.length, changed.length);
          assert.deepEqual(
            after.filter((each) => !Object.values(named).includes(each)),
            ['invoice', 'joining-instructions', 'renewal-reminder', 'cpd-decision'],
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('addresses', () => {
  it('have each use exactly once as soon as there is one, whatever is done with them', async () => {
    const use = fc.constantFrom('mailing', 'shipping', 'billing');
    const deed = fc.oneof(
      fc.record({ kind: fc.constant('add' as const), uses: fc.uniqueArray(use) }),
      fc.record({ kind: fc.constant('prefer' as const), which: fc.nat(4), use }),
      fc.record({ kind: fc.constantFrom('remove' as const, 'edit' as const), which: fc.nat(4) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 8 }), async (deeds) => {
        const world = await begin();
        const ann = world.as('ann');
        const address = { lines: ['1 High Street'], country: 'GB' };
        for (const each of deeds) {
          const kept = (await world.store.read().get('people', 'ann'))?.addresses ?? [];
          const addressId = 'which' in each ? (kept[each.which]?.id ?? 'none') : '';
          if (each.kind === 'add') await ann.act('memberships/add-address', { ...address, uses: each.uses });
          else if (each.kind === 'prefer') await ann.act('memberships/prefer-address', { addressId, use: each.use });
          else if (each.kind === 'remove') await ann.act('memberships/remove-address', { addressId });
          else await ann.act('memberships/edit-address', { addressId, ...address });
          const now = (await world.store.read().get('people', 'ann'))?.addresses ?? [];
          const uses = now.flatMap((one) => one.uses).sort();
          assert.deepEqual(uses, now.length === 0 ? [] : ['billing', 'mailing', 'shipping']);
        }
      }),
      { numRuns: 40 },
    );
  });
});
