import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Actor, accessTable, decideAccess, type Grant, type Role, ROLES, scopeOf, type Subject } from './index.js';

const BODIES = ['ima', 'imi'] as const;
const IDS = ['a', 'b'] as const;
const id = fc.option(fc.constantFrom(...IDS), { nil: undefined });

/** The fields by which an actor and a subject may belong together. */
const PAIRS = [
  ['self', 'personId', 'ownerId'],
  ['booker', 'personId', 'bookerId'],
  ['delegate', 'personId', 'delegateId'],
  ['colleague', 'organisationId', 'organisationId'],
  ['learner', 'learnerId', 'learnerId'],
  ['centre', 'centreId', 'centreId'],
  ['third-party', 'personId', 'thirdPartyId'],
] as const;

const actors: fc.Arbitrary<Actor> = fc
  .record({
    body: fc.constantFrom(...BODIES),
    personId: id,
    roles: fc.subarray([...ROLES], { maxLength: 3 }),
    organisationId: id,
    learnerId: id,
    centreId: id,
  })
  .map((actor) => JSON.parse(JSON.stringify(actor)) as Actor);

const subjects: fc.Arbitrary<Subject> = fc.record({
  body: fc.constantFrom(...BODIES),
  ownerId: id,
  bookerId: id,
  delegateId: id,
  organisationId: id,
  learnerId: id,
  centreId: id,
  thirdPartyId: id,
  sharedWith: fc.option(fc.subarray([...IDS]), { nil: undefined }),
});

/** Written apart from the product, straight from the page that lists who may do what. */
function oracle(actor: Actor, action: string, subject: Subject, table: readonly Grant[]): boolean {
  let allowed = false;
  for (const line of table) {
    if (line.action !== action || actor.body !== subject.body) continue;
    if (line.to !== 'everybody' && actor.roles.indexOf(line.to) === -1) continue;
    switch (line.as) {
      case 'anyone':
        allowed = true;
        break;
      case 'shared':
        if (subject.sharedWith !== undefined && actor.personId !== undefined)
          for (const each of subject.sharedWith) if (each === actor.personId) allowed = true;
        break;
      default: {
        const [, mine, theirs] = PAIRS.find(([as]) => as === line.as)!;
        const a = actor[mine];
        if (a !== undefined && a === subject[theirs]) allowed = true;
      }
    }
  }
  return allowed;
}

/** Somebody whom a line of the table lets do something, and what with. */
const granted = fc
  .record({ line: fc.constantFrom(...accessTable), actor: actors, subject: subjects })
  .map(({ line, actor, subject }) => {
    const able: Actor = { ...actor, personId: 'a', organisationId: 'a', learnerId: 'a', centreId: 'a' };
    const roles = line.to === 'everybody' ? [] : [line.to];
    const pair = PAIRS.find(([as]) => as === line.as);
    const apart: Subject = { body: able.body, ...(pair === undefined ? {} : { [pair[2]]: 'a' }) };
    return {
      action: line.action,
      actor: { ...able, roles },
      subject: {
        ...apart,
        ...(line.as === 'shared' ? { sharedWith: ['a'] } : {}),
        body: actor.body,
        ...filler(subject, pair?.[2]),
      },
    };
  });

/** What else a subject may have on it, of somebody else. */
function filler(subject: Subject, taken: string | undefined): Partial<Subject> {
  return taken === undefined || subject.ownerId === undefined || taken === 'ownerId' ? {} : { ownerId: 'b' };
}

/** Somebody who asks for something. */
interface Case {
  readonly actor: Actor;
  readonly action: string;
  readonly subject: Subject;
}

/** One thing about a case, changed. */
type Nudge = (each: Case) => Case;
const nudges: fc.Arbitrary<Nudge> = fc.oneof(
  fc
    .constantFrom<keyof Subject>(
      'ownerId',
      'bookerId',
      'delegateId',
      'organisationId',
      'learnerId',
      'centreId',
      'thirdPartyId',
    )
    .map((field): Nudge => (each) => ({
      ...each,
      subject: { ...each.subject, [field]: each.subject[field] === 'a' ? 'b' : 'a' },
    })),
  fc
    .constantFrom<keyof Subject>(
      'ownerId',
      'bookerId',
      'delegateId',
      'organisationId',
      'learnerId',
      'centreId',
      'thirdPartyId',
      'sharedWith',
    )
    .map((field): Nudge => (each) => ({ ...each, subject: { ...each.subject, [field]: undefined } })),
  fc.constantFrom('personId', 'organisationId', 'learnerId', 'centreId').map((field): Nudge => ({ actor, ...each }) => {
    const { [field as 'personId']: _, ...rest } = actor;
    return { ...each, actor: rest };
  }),
  fc
    .constantFrom<Role>(...ROLES)
    .map((role): Nudge => (each) => ({ ...each, actor: { ...each.actor, roles: [role] } })),
  fc.constant<Nudge>((each) => ({ ...each, actor: { ...each.actor, roles: [] } })),
  fc.constant<Nudge>((each) => ({
    ...each,
    actor: { ...each.actor, body: each.actor.body === 'ima' ? 'imi' : 'ima' },
  })),
  fc.constant<Nudge>((each) => ({ ...each, subject: { ...each.subject, sharedWith: ['b'] } })),
  fc
    .constantFrom(...new Set(accessTable.map(({ action }) => action)))
    .map((action): Nudge => (each) => ({ ...each, action })),
);
const nearMisses = fc
  .tuple(granted, fc.array(nudges, { maxLength: 2 }))
  .map(([each, changes]) => changes.reduce<Case>((before, change) => change(before), each));

describe('decideAccess', () => {
  it('grants what the oracle grants, and no more, near every case that is granted', () => {
    fc.assert(
      fc.property(nearMisses, ({ actor, action, subject }) => {
        assert.equal(decideAccess(actor, action, subject).ok, oracle(actor, action, subject, accessTable));
      }),
      { numRuns: 5000 },
    );
  });

  it('grants every line of the table to somebody', () => {
    fc.assert(
      fc.property(granted, ({ actor, action, subject }) => {
        assert.equal(decideAccess(actor, action, subject).ok, true);
      }),
      { numRuns: 2000 },
    );
  });

  it('never lets anything cross from one body to another', () => {
    fc.assert(
      fc.property(granted, ({ actor, action, subject }) => {
        const other = { ...subject, body: subject.body === 'ima' ? 'imi' : 'ima' };
        assert.equal(decideAccess(actor, action, other).ok, false);
      }),
    );
  });

  it('refuses what is not there as it refuses what is not theirs', () => {
    fc.assert(
      fc.property(nearMisses, ({ actor, action, subject }) => {
        const access = decideAccess(actor, action, subject);
        if (!access.ok) assert.deepEqual(decideAccess(actor, action, undefined), access);
      }),
      { numRuns: 2000 },
    );
  });

  it('grants more by more roles, never less', () => {
    fc.assert(
      fc.property(nearMisses, fc.constantFrom(...ROLES), ({ actor, action, subject }, role) => {
        if (!decideAccess(actor, action, subject).ok) return;
        const more = { ...actor, roles: [...actor.roles, role] };
        assert.equal(decideAccess(more, action, subject).ok, true);
      }),
    );
  });

  it('grants in no relation that the scope of a list leaves out', () => {
    fc.assert(
      fc.property(nearMisses, ({ actor, action, subject }) => {
        const scope = scopeOf(actor, action);
        if (decideAccess(actor, action, subject).ok) assert.notDeepEqual(scope, []);
        if (scope.length === 0) assert.equal(decideAccess(actor, action, subject).ok, false);
      }),
    );
  });
});

/** Faults in the making of a decision, each of which the properties above must notice. */
const PLANTED: Readonly<Record<string, (actor: Actor, action: string, subject: Subject) => boolean>> = {
  ...Object.fromEntries(
    PAIRS.filter(([as]) => accessTable.some((line) => line.as === as)).map(([as]) => [
      `${as} counts as anyone`,
      (actor: Actor, action: string, subject: Subject) =>
        oracle(
          actor,
          action,
          subject,
          accessTable.map((line) => (line.as === as ? { ...line, as: 'anyone' as const } : line)),
        ),
    ]),
  ),
  ...Object.fromEntries(
    ROLES.filter((role) => accessTable.some(({ to }) => to === role)).map((role) => [
      `what ${role} may, everybody may`,
      (actor: Actor, action: string, subject: Subject) =>
        oracle(
          actor,
          action,
          subject,
          accessTable.map((line) => (line.to === role ? { ...line, to: 'everybody' as const } : line)),
        ),
    ]),
  ),
  'the body is not looked at': (actor, action, subject) =>
    oracle(actor, action, { ...subject, body: actor.body }, accessTable),
  'absent equals absent': (actor, action, subject) =>
    oracle(
      { personId: 'none', organisationId: 'none', learnerId: 'none', centreId: 'none', ...actor },
      action,
      { ...blank('none'), ...present(subject) },
      accessTable,
    ),
  'an owner may do everything of their own': (actor, action, subject) =>
    oracle(actor, action, subject, accessTable) ||
    (actor.personId !== undefined && actor.personId === subject.ownerId && actor.body === subject.body),
  'the first line alone counts': (actor, action, subject) =>
    oracle(
      actor,
      action,
      subject,
      accessTable.filter((line, at) => accessTable.findIndex((each) => each.action === line.action) === at),
    ),
  'shared with anybody is shared with all': (actor, action, subject) =>
    oracle(
      actor,
      action,
      {
        ...subject,
        sharedWith: subject.sharedWith?.length === undefined || subject.sharedWith.length === 0 ? [] : ['a', 'b'],
      },
      accessTable,
    ),
  'staff may do what members may': (actor, action, subject) =>
    oracle(
      actor.roles.some((role) => role.endsWith('-staff')) ? { ...actor, roles: [...actor.roles, 'member'] } : actor,
      action,
      subject,
      accessTable,
    ),
  'an administrator may do everything': (actor, action, subject) =>
    oracle(actor, action, subject, accessTable) ||
    (actor.roles.includes('administrator') && actor.body === subject.body),
};

function present(subject: Subject): Subject {
  return JSON.parse(JSON.stringify(subject)) as Subject;
}

function blank(value: string): Partial<Subject> {
  return Object.fromEntries(PAIRS.map(([, , field]) => [field, value]));
}

describe('the near misses', () => {
  it('are tried on at least twenty faults', () => {
    assert.ok(Object.keys(PLANTED).length >= 20);
  });

  for (const [fault, decide] of Object.entries(PLANTED)) {
    it(`notice that ${fault}`, () => {
      const found = fc.check(
        fc.property(
          nearMisses,
          ({ actor, action, subject }) =>
            decide(actor, action, subject) === oracle(actor, action, subject, accessTable),
        ),
        { numRuns: 20_000, seed: 1 },
      );
      assert.equal(found.failed, true);
    });
  }
});
