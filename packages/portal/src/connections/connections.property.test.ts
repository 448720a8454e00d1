import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDay, londonDate, parseDay } from '@guildhall/core';
import { rulebooks } from '@guildhall/rules';
import { compileAll, createTestPortal, type TestPortal } from '@guildhall/testing/portal';
import fc from 'fast-check';

const compiled = await compileAll(rulebooks);
const NOW = '2026-01-31T09:30:00.000Z';
const LEARNERS: Readonly<Record<string, string>> = { ann: 'l1', bob: 'l2' };
const THIRD_PARTIES = ['ted', 'tom', 'una'];
/** Everybody who tries; `una` has no account at first, the last two have no business here. */
const PEOPLE = ['ann', 'bob', 'ted', 'tom', 'una', 'cen', 'ser'];
/** The lines of documents: whose each is. A correction is the same line. */
const OWNERS = ['ann', 'ann', 'bob'];

type Step =
  | { readonly do: 'invite'; readonly who: string; readonly to: string; readonly days: number | undefined }
  | { readonly do: 'request'; readonly who: string; readonly to: string }
  | { readonly do: 'accept' | 'share'; readonly who: string; readonly at: number; readonly lines: readonly number[] }
  | { readonly do: 'decline' | 'remove' | 'accept-only'; readonly who: string; readonly at: number }
  | { readonly do: 'extend'; readonly who: string; readonly at: number; readonly days: number }
  | { readonly do: 'remove-all' | 'close'; readonly who: string }
  | { readonly do: 'correct' | 'withdraw'; readonly line: number }
  | { readonly do: 'wait'; readonly hours: number }
  | { readonly do: 'register' | 'due' | 'again' };

const who = fc.constantFrom(...PEOPLE);
const at = fc.nat({ max: 4 });
const lines = fc.array(fc.nat({ max: 2 }), { maxLength: 4 });
const learner = fc.oneof({ arbitrary: fc.constantFrom('ann', 'bob'), weight: 5 }, { arbitrary: who, weight: 1 });
const thirdParty = fc.oneof({ arbitrary: fc.constantFrom(...THIRD_PARTIES), weight: 5 }, { arbitrary: who, weight: 1 });
const days = fc.oneof(fc.constantFrom(-1, 0, 1, 29, 30, 31), fc.integer({ min: -3, max: 70 }));

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('invite' as const),
      who: learner,
      to: fc.constantFrom(...THIRD_PARTIES, 'ann'),
      days: fc.option(days, { nil: undefined }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('request' as const),
      who: thirdParty,
      to: fc.constantFrom('ann', 'bob', 'nobody'),
    }),
  },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('accept' as const), who: learner, at, lines }) },
  { weight: 7, arbitrary: fc.record({ do: fc.constant('accept-only' as const), who: thirdParty, at }) },
  { weight: 9, arbitrary: fc.record({ do: fc.constant('share' as const), who: learner, at, lines }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('decline' as const, 'remove' as const), who, at }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('extend' as const), who: learner, at, days }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove-all' as const), who: learner }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('close' as const), who }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('correct' as const, 'withdraw' as const), line: fc.nat(2) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      hours: fc.constantFrom(1, 13, 24, 24 * 15, 24 * 28, 720),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('register' as const, 'due' as const, 'again' as const, 'again' as const),
    }),
  },
);

/** What is granted at first, so that whatever is done next comes near to something that is shown. */
const GRANTED: readonly Step[] = [
  { do: 'invite', who: 'ann', to: 'ted', days: undefined },
  { do: 'accept-only', who: 'ted', at: 0 },
  { do: 'share', who: 'ann', at: 0, lines: [0, 1] },
  { do: 'request', who: 'tom', to: 'bob' },
  { do: 'accept', who: 'bob', at: 1, lines: [2] },
];

/** A connection as whoever reads the guidance would keep it. */
interface Kept {
  readonly id: string;
  readonly by: 'learner' | 'third-party';
  /** The learner and the third party by name; nobody's account yet where a request was made in vain. */
  readonly learner: string;
  readonly thirdParty: string;
  readonly begun: number;
  stage: 'pending' | 'active' | 'declined' | 'removed';
  last: number;
  lines: ReadonlySet<number>;
}

/** What the guidance says, written apart from the rules, the machine and the rows. */
class Model {
  readonly kept: Kept[] = [];
  readonly open = new Set(['ann', 'bob', 'ted', 'tom', 'cen', 'ser']);
  /** The ids of each line of documents, oldest first, and whether the last of them stands. */
  readonly lines = OWNERS.map((_, line) => ({ ids: [`d${String(line)}`], stands: true }));
  today = parseDay(londonDate(NOW));

  beginner({ by, learner: l, thirdParty: t }: Kept): string {
    return by === 'learner' ? l : t;
  }
  isOpen(each: Kept): boolean {
    if (each.stage === 'pending') return this.open.has(this.beginner(each));
    return each.stage === 'active' && this.open.has(each.learner) && this.open.has(each.thirdParty);
  }
  waits(each: Kept): boolean {
    return each.stage === 'pending' && this.isOpen(each) && this.today <= each.last && this.today - each.begun <= 30;
  }
  isSide(each: Kept, name: string): boolean {
    return this.open.has(name) && (each.learner === name || each.thirdParty === name);
  }
  answers(each: Kept, name: string): boolean {
    return this.isSide(each, name) && this.beginner(each) !== name;
  }
  sees(name: string): readonly string[] {
    return this.kept
      .filter(
        (each) => each.thirdParty === name && each.stage === 'active' && this.isOpen(each) && this.today <= each.last,
      )
      .flatMap((each) => [...each.lines].map((line) => `${each.id} ${this.lines[line]!.ids.at(-1)!}`))
      .sort();
  }
  counts(name: string): { readonly pending: number; readonly active: number; readonly inactive: number } {
    const mine = this.kept.filter((each) => each.learner === name || each.thirdParty === name);
    const pending = mine.filter((each) => this.waits(each)).length;
    const active = mine.filter(
      (each) => each.stage === 'active' && this.isOpen(each) && this.today <= each.last,
    ).length;
    return { pending, active, inactive: mine.length - pending - active };
  }
}

/** The same day a month on, or the last of that month. */
function monthOn(day: number): number {
  const [year = 0, month = 0, of = 0] = formatDay(day).split('-').map(Number);
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(of, last)) / 86_400_000;
}

async function begin(): Promise<TestPortal> {
  const world = createTestPortal({ rulebooks: compiled, now: NOW, body: 'imi' });
  for (const [name, id] of Object.entries(LEARNERS)) {
    await world.given('learners', {
      id,
      body: 'imi',
      number: id,
      firstName: name,
      surname: 'Jones',
      dateOfBirth: '2000-01-01',
      surnameKey: 'jones',
    });
    await world.account(name, ['learner'], { learnerId: id });
  }
  await world.account('ted', ['third-party']);
  await world.account('tom', ['third-party']);
  await world.account('cen', ['centre-user'], { centreId: 'c1' });
  await world.account('ser', ['centre-services']);
  await world.given(
    'documents',
    ...OWNERS.map((owner, line) => ({
      id: `d${String(line)}`,
      body: 'imi',
      number: `1000000${String(line)}-01-KVHT`,
      kind: 'certificate' as const,
      learnerId: LEARNERS[owner]!,
      centreId: 'c1',
      jobId: 'j1',
      qualification: '603/7606/5',
      qualificationTitle: 'Light Vehicle Maintenance',
      issuedOn: '2026-01-01',
      code: `CODE${String(line)}`,
      shownOnVerify: true,
      stage: 'issued' as const,
    })),
  );
  return world;
}

interface Sent {
  readonly who: string;
  readonly name: string;
  readonly input: unknown;
  readonly commandId: string;
}

/** Takes one step in the portal and in the model, and holds what came of it against each other. */
async function take(world: TestPortal, model: Model, each: Step, log: Sent[]): Promise<void> {
  const { portal, clock } = world;
  const act = async (
    person: string,
    name: string,
    input: unknown,
  ): Promise<Readonly<Record<string, unknown>> | undefined> => {
    const sent = { who: person, name, input, commandId: `s${String(log.length)}` };
    log.push(sent);
    const reply = await portal.act({ personId: person }, { ...sent, body: 'imi' });
    assert.ok(reply.kind === 'done' || reply.kind === 'refused', JSON.stringify(reply));
    return reply.kind === 'done' ? (reply.answer as Readonly<Record<string, unknown>>) : undefined;
  };
  const agree = (answer: unknown, expected: boolean): void => {
    assert.equal(answer !== undefined, expected, `${JSON.stringify(each)} should ${expected ? '' : 'not '}be done`);
  };
  const mail = (name: string): string => `${name}@example.org`;
  const kept = 'at' in each ? model.kept[each.at] : undefined;
  const connectionId = kept?.id ?? 'connection-that-is-not';
  // A line is ticked by any of its ids, in any order and more than once.
  const ticked = 'lines' in each ? each.lines.map((line) => model.lines[line]!.ids[0]!) : [];
  const own = 'lines' in each && each.lines.every((line) => OWNERS[line] === each.who);

  switch (each.do) {
    case 'invite': {
      const last = each.days === undefined ? monthOn(model.today) : model.today + each.days;
      // A learner who is invited is no third party, and does not become one by it.
      const thirdParty = THIRD_PARTIES.includes(each.to) ? each.to : `not ${each.to}`;
      const input = {
        name: each.to,
        email: mail(each.to),
        ...(each.days === undefined ? {} : { expiresOn: formatDay(last) }),
      };
      const answer = await act(each.who, 'connections/invite', input);
      const isWaiting = model.kept.some(
        (one) => one.by === 'learner' && one.learner === each.who && one.thirdParty === thirdParty && model.waits(one),
      );
      const isLearner = each.who in LEARNERS && model.open.has(each.who);
      agree(answer, isLearner && each.to !== each.who && !isWaiting && last >= model.today);
      if (answer === undefined) return;
      const id = String(answer['connectionId']);
      const begun = model.today;
      model.kept.push({
        id,
        by: 'learner',
        learner: each.who,
        thirdParty,
        begun,
        stage: 'pending',
        last,
        lines: new Set(),
      });
      return;
    }
    case 'request': {
      const answer = await act(each.who, 'connections/request', { email: mail(each.to), purpose: 'A job' });
      const isWaiting = model.kept.some(
        (one) => one.by === 'third-party' && one.thirdParty === each.who && one.learner === each.to && model.waits(one),
      );
      agree(answer, THIRD_PARTIES.includes(each.who) && model.open.has(each.who) && !isWaiting);
      if (answer === undefined) return;
      model.kept.push({
        id: String(answer['connectionId']),
        by: 'third-party',
        learner: each.to,
        thirdParty: each.who,
        begun: model.today,
        stage: 'pending',
        last: monthOn(model.today),
        lines: new Set(),
      });
      return;
    }
    case 'accept':
    case 'accept-only': {
      const withChoice = each.do === 'accept';
      const input = { connectionId, ...(withChoice ? { documentIds: ticked } : {}) };
      const answer = await act(each.who, 'connections/accept', input);
      const may = kept !== undefined && model.answers(kept, each.who) && model.waits(kept);
      const isLearner = each.who in LEARNERS;
      agree(answer, may && (!withChoice || (isLearner && own)));
      if (answer === undefined || kept === undefined) return;
      kept.stage = 'active';
      if (each.do === 'accept') kept.lines = new Set(each.lines);
      return;
    }
    case 'decline': {
      const answer = await act(each.who, 'connections/decline', { connectionId });
      const may = kept?.stage === 'pending' && model.isOpen(kept) && model.answers(kept, each.who);
      agree(answer, may);
      if (answer !== undefined && kept !== undefined) kept.stage = 'declined';
      return;
    }
    case 'remove': {
      const answer = await act(each.who, 'connections/remove', { connectionId });
      agree(answer, kept !== undefined && model.isOpen(kept) && model.isSide(kept, each.who));
      if (answer !== undefined && kept !== undefined) kept.stage = 'removed';
      return;
    }
    case 'share': {
      const answer = await act(each.who, 'connections/share', { connectionId, documentIds: ticked });
      agree(
        answer,
        kept !== undefined && kept.learner === each.who && model.isSide(kept, each.who) && model.isOpen(kept) && own,
      );
      if (answer !== undefined && kept !== undefined) kept.lines = new Set(each.lines);
      return;
    }
    case 'extend': {
      const to = model.today + each.days;
      const answer = await act(each.who, 'connections/extend', { connectionId, expiresOn: formatDay(to) });
      const isMine = kept !== undefined && kept.learner === each.who && model.isSide(kept, each.who);
      agree(answer, isMine && kept.stage === 'active' && model.isOpen(kept) && to >= model.today && to >= kept.last);
      if (answer !== undefined && kept !== undefined) kept.last = to;
      return;
    }
    case 'remove-all': {
      const answer = await act(each.who, 'connections/remove-all', {});
      agree(answer, each.who in LEARNERS && model.open.has(each.who));
      if (answer === undefined) return;
      for (const one of model.kept) if (one.learner === each.who && model.isOpen(one)) one.stage = 'removed';
      return;
    }
    case 'correct': {
      const line = model.lines[each.line]!;
      const answer = await act('ser', 'achievements/supersede-document', {
        documentId: line.ids.at(-1),
        why: 'A name',
      });
      agree(answer, model.open.has('ser') && line.stands);
      if (answer !== undefined) line.ids.push(String(answer['documentId']));
      return;
    }
    case 'withdraw': {
      const line = model.lines[each.line]!;
      const answer = await act('ser', 'achievements/withdraw-document', {
        documentId: line.ids.at(-1),
        why: 'An error',
      });
      agree(answer, model.open.has('ser') && line.stands);
      if (answer !== undefined) line.stands = false;
      return;
    }
    case 'wait':
      clock.advance(each.hours * 3_600_000);
      model.today = parseDay(londonDate(clock.now()));
      return;
    case 'register':
      if (!model.open.has('una') && (await world.store.read().get('accounts', 'una')) === undefined) {
        await world.account('una', ['third-party']);
        model.open.add('una');
      }
      return;
    case 'close': {
      const account = await world.store.read().get('accounts', each.who);
      if (account === undefined) return;
      await world.given('accounts', { ...account, stage: 'closed', closedAt: clock.now() });
      model.open.delete(each.who);
      return;
    }
    case 'due':
      assert.deepEqual((await portal.runDue()).troubles, []);
      return;
    case 'again': {
      const last = log.at(-1);
      if (last !== undefined) await portal.act({ personId: last.who }, { ...last, body: 'imi' });
      return;
    }
  }
}

async function seenBy({ as }: TestPortal, name: string): Promise<readonly string[]> {
  const shown = await as(name).look('connections/shared-with-me', {});
  if (shown.kind !== 'shown') return [];
  return shown.answer.rows
    .flatMap(({ connectionId, documents }) => documents.map(({ id }) => `${connectionId} ${id}`))
    .sort();
}

async function compare(world: TestPortal, model: Model, after: Step): Promise<void> {
  for (const name of THIRD_PARTIES) {
    const expected = model.open.has(name) ? model.sees(name) : [];
    assert.deepEqual(await seenBy(world, name), expected, `${name} after ${JSON.stringify(after)}`);
  }
  for (const name of ['ann', 'bob', 'ted']) {
    if (!model.open.has(name)) continue;
    const board = await world.as(name).look('connections/dashboard', {});
    assert.ok(board.kind === 'shown');
    assert.deepEqual(board.answer.counts, model.counts(name), `${name} after ${JSON.stringify(after)}`);
  }
}

describe('connections, whatever people do and whenever', () => {
  // N1 to N6, N9 to N12 and N15, of any body but for the lengths, which are the scheme's.
  it('shows what the guidance says and nothing else, after every step', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 25 }), async (steps) => {
        const world = await begin();
        const model = new Model();
        const log: Sent[] = [];
        for (const each of [...GRANTED, ...steps]) {
          await take(world, model, each, log);
          await compare(world, model, each);
        }
        // The whole log once more: every id has been seen, so nothing changes and nothing is sent.
        const before = (await world.store.exportAll()).tables;
        for (const sent of log) await world.portal.act({ personId: sent.who }, { ...sent, body: 'imi' });
        const { tables } = await world.store.exportAll();
        for (const table of ['connections', 'documents', 'outbox']) assert.deepEqual(tables[table], before[table]);
        // Time alone only ever takes away, though nothing is run, and takes all in the end.
        let seen = await Promise.all(THIRD_PARTIES.map((name) => seenBy(world, name)));
        for (let weeks = 0; weeks < 16; weeks++) {
          world.clock.advance(7 * 86_400_000);
          const now = await Promise.all(THIRD_PARTIES.map((name) => seenBy(world, name)));
          now.forEach((rows, index) => {
            for (const row of rows) assert.ok(seen[index]?.includes(row), `${row} came back by itself`);
          });
          seen = now;
        }
        assert.deepEqual(seen.flat(), []);
      }),
      { numRuns: 40 },
    );
  });

  // N13, of any body.
  it('makes no difference who began, once it is accepted', async () => {
    await fc.assert(
      fc.asyncProperty(lines, fc.nat({ max: 40 }), async (chosen, wait) => {
        const documentIds = chosen.filter((line) => OWNERS[line] === 'ann').map((line) => `d${String(line)}`);
        const world = await begin();
        const { as, clock } = world;
        const invited = await as('ann').act('connections/invite', { name: 'Ted', email: 'ted@example.org' });
        const asked = await as('tom').act('connections/request', { email: 'ann@example.org', purpose: 'A job' });
        assert.ok(invited.kind === 'done' && asked.kind === 'done');
        await as('ted').act('connections/accept', { connectionId: invited.answer.connectionId });
        await as('ann').act('connections/share', { connectionId: invited.answer.connectionId, documentIds });
        await as('ann').act('connections/accept', { connectionId: asked.answer.connectionId, documentIds });
        clock.advance(wait * 86_400_000);
        const without = async (name: string) => {
          const shown = await as(name).look('connections/shared-with-me', {});
          assert.ok(shown.kind === 'shown');
          return shown.answer.rows.map(({ connectionId: _, ...rest }) => rest);
        };
        assert.deepEqual(await without('ted'), await without('tom'));
      }),
      { numRuns: 15 },
    );
  });
});
