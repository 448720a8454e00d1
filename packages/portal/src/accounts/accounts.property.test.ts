import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemoryPasswordStorage, createPasswordIdentity } from '@guildhall/portal';
import { rulebooks } from '@guildhall/rules';
import { compileAll, createTestPortal, type TestPortal } from '@guildhall/testing/portal';
import fc from 'fast-check';

// These laws hold for any body that matches registrations with records; the 24 hours are of the IMI's rulebook.

const compiled = await compileAll(rulebooks);
const START = '2026-11-25T10:00:00.000Z';
const HOURS_24 = 86_400_000;
const password = 'correct horse battery';
const record = { number: 'C100', firstName: 'Ann', surname: 'Hara', dateOfBirth: '1990-02-01' };
const email = 'ann@example.org';

/** A document that a learner shares. */
const shared = {
  id: 'doc-1',
  body: 'imi',
  number: '98077739-01-KVHT',
  kind: 'certificate',
  centreId: 'c1',
  jobId: 'j1',
  qualification: '603/7606/5',
  qualificationTitle: 'Light Vehicle Maintenance',
  issuedOn: '2026-02-01',
  code: 'CODE',
  shownOnVerify: true,
  stage: 'issued',
} as const;

async function begin(): Promise<TestPortal> {
  const identity = createPasswordIdentity(createMemoryPasswordStorage(), { iterations: 1 });
  const world = createTestPortal({ rulebooks: compiled, now: START, body: 'imi', options: { identity } });
  await world.account('adm', ['administrator'], { body: 'imi' });
  return world;
}

const importRecord = (world: TestPortal) => world.as('adm').act('accounts/import-learners', { learners: [record] });

async function register(world: TestPortal, details: object): Promise<string> {
  const form = { kind: 'learner', ...record, ...details, consent: true, email, password } as const;
  const asked = await world.as(undefined).act('accounts/register', form);
  assert.equal(asked.kind, 'done');
  return latestSecret(world);
}

async function latestSecret({ portal, emails }: TestPortal): Promise<string> {
  await portal.deliverDue();
  const texts = emails.map(({ text }) => /secret=([\w-]+)/.exec(text)?.[1]).filter((secret) => secret !== undefined);
  return texts.at(-1) ?? '';
}

const codeOf = (reply: { kind: string; refusal?: { code: string } }): string => reply.refusal?.code ?? reply.kind;

/** Details as they are on record in half of the cases, and in the others with one or two that differ or are left out. */
const details = fc
  .oneof(
    fc.constant([]),
    fc.subarray(
      [
        { number: 'C200' },
        { number: undefined },
        { firstName: 'Beth' },
        { surname: 'Jones' },
        { dateOfBirth: '1990-02-02' },
      ],
      {
        minLength: 1,
        maxLength: 2,
      },
    ),
  )
  .map((changes) => ({ isSame: changes.length === 0, given: Object.assign({}, ...changes) as object }));

describe('a registration', () => {
  it('has exactly one outcome, and whoever registers is told the same whatever differs (A1)', async () => {
    const told = new Set<string>();
    await fc.assert(
      fc.asyncProperty(details, async ({ isSame, given }) => {
        const world = await begin();
        await importRecord(world);
        const secret = await register(world, given);
        const verified = await world.as(undefined).act('accounts/verify-email', { secret });
        assert.ok(verified.kind === 'done');
        assert.equal(verified.answer.outcome, isSame ? 'approved' : 'in-review');
        if (isSame) return;
        const status = await world.as(undefined).look('accounts/registration-status', { secret });
        await world.portal.deliverDue();
        const sent = world.emails.map(({ subject, text }) => [
          subject,
          text.replace(/Ann|Beth/g, 'X').replace(/=.*/, ''),
        ]);
        told.add(JSON.stringify([verified, status, sent.sort()]));
      }),
      { numRuns: 40 },
    );
    assert.equal(told.size, 1);
  });

  it('becomes the same whether its record was there before or arrives later, once (A3)', async () => {
    await fc.assert(
      fc.asyncProperty(
        details,
        fc.constantFrom('before', 'after'),
        fc.boolean(),
        async ({ isSame, given }, when, twice) => {
          const world = await begin();
          if (when === 'before') await importRecord(world);
          await world.as(undefined).act('accounts/verify-email', { secret: await register(world, given) });
          if (when === 'after') await importRecord(world);
          const first = await world.portal.runDue();
          assert.deepEqual(first, { done: when === 'after' && isSame ? { 'accounts/rematch': 1 } : {}, troubles: [] });
          if (twice) assert.deepEqual(await world.portal.runDue(), { done: {}, troubles: [] });
          const entered = await world.as(undefined).act('accounts/sign-in', { email, password });
          assert.equal(entered.kind, isSame ? 'done' : 'refused');
          const { rows } = await world.store.read().find('accounts', { index: 'email', where: ['imi', email] });
          assert.equal(rows.length, isSame ? 1 : 0);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('a link', () => {
  it('holds until the last second before its end, once, and only while no later one was sent (A2, N17)', async () => {
    const waits = fc.oneof(
      fc.constantFrom(0, HOURS_24 - 1000, HOURS_24 - 1, HOURS_24, HOURS_24 + 1, HOURS_24 + 1000),
      fc.integer({ min: 0, max: 2 * HOURS_24 }),
    );
    const kinds = fc.constantFrom('verify', 'password');
    await fc.assert(
      fc.asyncProperty(kinds, waits, fc.boolean(), async (kind, wait, isReplaced) => {
        const world = await begin();
        const stranger = world.as(undefined);
        const send = async (): Promise<string> => {
          if (kind === 'password') await stranger.act('accounts/forgotten-password', { email: 'adm@example.org' });
          else await stranger.act('accounts/ask-new-link', { email });
          return latestSecret(world);
        };
        const use = async (secret: string) =>
          codeOf(
            kind === 'verify'
              ? await stranger.act('accounts/verify-email', { secret })
              : await stranger.act('accounts/set-password', { secret, password }),
          );
        const first = kind === 'verify' ? await register(world, {}) : await send();
        world.clock.advance(1000);
        const secret = isReplaced ? await send() : first;
        if (!isReplaced) world.clock.advance(-1000);
        world.clock.advance(wait);
        if (isReplaced) assert.equal(await use(first), 'accounts/link-not-valid');
        assert.equal(await use(secret), wait < HOURS_24 ? 'done' : 'accounts/link-not-valid');
        assert.equal(await use(secret), 'accounts/link-not-valid');
      }),
      { numRuns: 60 },
    );
  });
});

describe('de-registering', () => {
  it('ends at once all that was shown through the account, and coming back brings none of it again (N17)', async () => {
    const who = fc.constantFrom('lea', 'ted');
    await fc.assert(
      fc.asyncProperty(who, fc.boolean(), fc.boolean(), async (leaver, isByAdministrator, comesBack) => {
        const world = await begin();
        const { as, given, account } = world;
        await importRecord(world);
        const learnerId = (await world.store.read().find('learners', { index: 'all', where: ['imi'] })).rows[0]!.id;
        await account('lea', ['learner'], { learnerId });
        await account('ted', ['third-party']);
        await given('documents', { ...shared, learnerId });
        const invited = await as('lea').act('connections/invite', { name: 'Ted', email: 'ted@example.org' });
        assert.ok(invited.kind === 'done');
        const { connectionId } = invited.answer;
        await as('ted').act('connections/accept', { connectionId });
        await as('lea').act('connections/share', { connectionId, documentIds: [shared.id] });
        const seenBy = async (personId: string): Promise<readonly string[]> => {
          const shown = await as(personId).look('connections/shared-with-me', {});
          return shown.kind === 'shown' ? shown.answer.rows.flatMap((row) => row.documents.map(({ id }) => id)) : [];
        };
        assert.deepEqual(await seenBy('ted'), [shared.id]);
        if (isByAdministrator) await as('adm').act('accounts/de-register', { accountId: leaver });
        else await as(leaver).act('accounts/de-register', {});
        assert.deepEqual(await seenBy('ted'), []);
        if (!comesBack) return;
        const kind = leaver === 'lea' ? 'learner' : 'third-party';
        const form = { kind, ...record, consent: true, email: `${leaver}@example.org`, password } as const;
        world.clock.advance(1000);
        await as(undefined).act('accounts/register', form);
        await as(undefined).act('accounts/verify-email', { secret: await latestSecret(world) });
        const back = await as(undefined).act('accounts/sign-in', { email: form.email, password });
        assert.ok(back.kind === 'done', codeOf(back));
        assert.deepEqual(await seenBy('ted'), []);
        assert.deepEqual(await seenBy(back.answer.personId), []);
      }),
      { numRuns: 20 },
    );
  });
});
