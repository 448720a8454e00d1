import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileRulebook, formatDay, formatInstant, londonDate, parseDay, startOfLondonDay } from '@guildhall/core';
import {
  type Connection,
  type ConnectionActor,
  decideAccept,
  decideExtend,
  decideInitiate,
  decideShare,
  deriveExpiry,
  isVisible,
  judgeStanding,
  judgeTabs,
  judgeVisible,
  type SharedDocument,
  whoSeesWhatUntilWhen,
} from '@guildhall/core/connections';
import { rulebook as prepared } from '@guildhall/rules/connections/imi';
import fc from 'fast-check';
import { arbitraryDate, arbitraryDay, arbitraryInstant } from '../kernel/arbitrary-instant.js';
import { arbitraryConnection, arbitraryConnectionActor, someDocuments } from './arbitrary-connection.js';

const rulebook = compileRulebook(prepared);
const noon = (day: number): string => formatInstant(startOfLondonDay(day) + 12 * 3_600_000);
const seen = (connection: Connection, now: string): string[] =>
  someDocuments.filter((document) => isVisible(rulebook, connection, document, now)).map(({ id }) => id);
const learnerOf = ({ body, learnerId }: Connection): ConnectionActor => ({ body, role: 'learner', id: learnerId });

/** A question about one document, put by one third party. */
interface Case {
  readonly now: string;
  readonly connection: Connection;
  readonly document: SharedDocument;
  readonly viewer: string | undefined;
}

/** A day, and a connection that is near its end on it. */
const case_ = arbitraryDay().chain((day) => fc.tuple(fc.constant(day), arbitraryConnection(day)));
/** The same with somebody who acts. */
const acted = case_.chain(([day, connection]) =>
  fc.tuple(fc.constant(day), fc.constant(connection), arbitraryConnectionActor(connection)),
);

// N1, N2, N5 and N10 hold for any body that shares documents in this way; the rest is IMI policy as its rulebook has it.

describe('isVisible', () => {
  it('N1 shows a document only over an active, unended connection that its learner chose it for, to that third party', () => {
    const granted = arbitraryDay().map((day): Case => ({
      now: noon(day),
      connection: {
        id: 'c',
        body: 'imi',
        learnerId: 'learner-1',
        thirdPartyId: 'employer-1',
        thirdPartyName: 'A',
        thirdPartyEmail: 'a@example.org',
        initiatedBy: 'learner',
        stage: 'active',
        createdOn: formatDay(day - 5),
        expiresOn: formatDay(day),
        documentIds: ['doc-1'],
      },
      document: { id: 'doc-1', body: 'imi', learnerId: 'learner-1' },
      viewer: 'employer-1',
    }));
    const perturbations: readonly ((it: Case) => Case)[] = [
      (it) => ({ ...it, connection: { ...it.connection, stage: 'pending' } }),
      (it) => ({ ...it, connection: { ...it.connection, stage: 'declined' } }),
      (it) => ({ ...it, connection: { ...it.connection, stage: 'removed' } }),
      (it) => ({
        ...it,
        connection: { ...it.connection, expiresOn: formatDay(parseDay(it.connection.expiresOn) - 1) },
      }),
      (it) => ({ ...it, connection: { ...it.connection, documentIds: [] } }),
      (it) => ({ ...it, document: { ...it.document, learnerId: 'learner-2' } }),
      (it) => ({ ...it, document: { ...it.document, body: 'ima' } }),
      (it) => ({ ...it, document: { ...it.document, id: 'doc-2' } }),
      (it) => ({ ...it, viewer: 'employer-2' }),
      (it) => ({ ...it, viewer: undefined }),
      (it) => {
        const connection: Partial<Connection> = { ...it.connection };
        delete (connection as { thirdPartyId?: string }).thirdPartyId;
        return { ...it, connection: connection as Connection };
      },
    ];
    fc.assert(
      fc.property(granted, fc.subarray([...perturbations], { maxLength: 2 }), (start, changes) => {
        const { connection, document, viewer, now } = changes.reduce((it, change) => change(it), start);
        const answer = judgeVisible(rulebook, connection, document, viewer, now).outcomes['connections/visible'];
        assert.equal(answer, changes.length === 0 ? 'yes' : 'no');
      }),
      { numRuns: 500 },
    );
  });

  it('N2 shows nothing over a connection that is pending, declined, removed or ended', () => {
    fc.assert(
      fc.property(case_, ([day, connection]) => {
        const isOpen = connection.stage === 'active' && day <= parseDay(connection.expiresOn);
        if (!isOpen) assert.deepEqual(seen(connection, noon(day)), []);
        else if (connection.thirdPartyId !== undefined) {
          const own = someDocuments.filter(
            ({ id, body, learnerId }) =>
              body === connection.body && learnerId === connection.learnerId && connection.documentIds.includes(id),
          );
          assert.deepEqual(
            seen(connection, noon(day)),
            own.map(({ id }) => id),
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  it('N5 shows no more as time passes, everything to the last instant of the last day, and nothing after', () => {
    fc.assert(
      fc.property(case_, arbitraryInstant(), arbitraryInstant(), ([, connection], a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        const before = seen(connection, early);
        assert.ok(seen(connection, late).every((id) => before.includes(id)));
        const end = startOfLondonDay(parseDay(connection.expiresOn) + 1);
        assert.deepEqual(seen(connection, formatInstant(end)), []);
        assert.deepEqual(
          seen(connection, formatInstant(end - 1)),
          seen(connection, formatInstant(startOfLondonDay(parseDay(connection.expiresOn)))),
        );
      }),
    );
  });

  it('N10 is not changed by anything done to another connection', () => {
    fc.assert(
      fc.property(
        arbitraryDay().chain((day) =>
          fc.tuple(fc.constant(day), arbitraryConnection(day), arbitraryConnection(day), arbitraryConnection(day)),
        ),
        ([day, connection, other, changed]) => {
          const sightings = (list: readonly Connection[]): unknown =>
            whoSeesWhatUntilWhen(rulebook, list, someDocuments, noon(day)).filter(
              ({ connectionId }) => connectionId === connection.id,
            );
          assert.deepEqual(sightings([connection, other]), sightings([{ ...changed, id: other.id }, connection]));
          assert.deepEqual(sightings([connection]), sightings([connection, other]));
        },
      ),
    );
  });
});

describe('decideAccept', () => {
  it('N4 lets only the side that did not begin a pending connection accept it', () => {
    fc.assert(
      fc.property(acted, ([day, connection, actor]) => {
        const { body, learnerId, thirdPartyId, initiatedBy, stage, createdOn, expiresOn } = connection;
        const other =
          initiatedBy === 'learner' ? { role: 'third-party', id: thirdPartyId } : { role: 'learner', id: learnerId };
        const isOther = actor.body === body && actor.role === other.role && actor.id === other.id;
        const isOpen = stage === 'pending' && day <= parseDay(expiresOn) && day - parseDay(createdOn) <= 30;
        const answer = decideAccept(rulebook, connection, actor, noon(day)).outcomes['connections/may-accept'];
        assert.equal(answer, isOther && isOpen ? 'yes' : 'no');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('deriveExpiry', () => {
  it('N6 is the same day of the next month, or the last day of a shorter one', () => {
    fc.assert(
      fc.property(arbitraryDate(), (createdOn) => {
        const [year, month, day] = createdOn.split('-').map(Number) as [number, number, number];
        // Day 0 of the month after is the last day of the month.
        const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
        const expected = new Date(Date.UTC(year, month, Math.min(day, lastDay))).toISOString().slice(0, 10);
        assert.equal(deriveExpiry(rulebook, createdOn), expected);
      }),
    );
  });

  it('N6 keeps a last day that was chosen exactly, and refuses one that has passed', () => {
    fc.assert(
      fc.property(
        arbitraryInstant(),
        fc.option(fc.oneof(fc.constantFrom(-1, 0, 1), fc.integer({ min: -400, max: 400 })), { nil: undefined }),
        (now, offset) => {
          const today = londonDate(now);
          const chosen = offset === undefined ? {} : { expiresOn: formatDay(parseDay(today) + offset) };
          const request = { body: 'imi', learnerId: 'learner-1', ...chosen };
          const { begins } = decideInitiate(rulebook, request, { body: 'imi', role: 'learner', id: 'learner-1' }, now);
          const expiresOn = chosen.expiresOn ?? deriveExpiry(rulebook, today);
          assert.deepEqual(begins, (offset ?? 0) < 0 ? undefined : { createdOn: today, expiresOn });
        },
      ),
    );
  });
});

describe('decideExtend', () => {
  const extended = case_.chain(([day, connection]) =>
    fc.tuple(
      fc.constant(day),
      fc.constant(connection),
      fc.oneof(fc.constantFrom(-1, 0, 1), fc.integer({ min: -60, max: 90 })),
    ),
  );

  it('N7 never shortens, never ends in the past, and twice to the same day is once', () => {
    fc.assert(
      fc.property(extended, fc.boolean(), ([day, connection, offset], fromEnd) => {
        const asked = formatDay((fromEnd ? parseDay(connection.expiresOn) : day) + offset);
        const { expiresOn } = decideExtend(rulebook, connection, learnerOf(connection), asked, noon(day));
        const isAllowed = connection.stage === 'active' && asked >= connection.expiresOn && asked >= formatDay(day);
        assert.equal(expiresOn, isAllowed ? asked : undefined);
        if (expiresOn === undefined) return;
        const again = decideExtend(rulebook, { ...connection, expiresOn }, learnerOf(connection), asked, noon(day));
        assert.equal(again.expiresOn, expiresOn);
      }),
      { numRuns: 500 },
    );
  });

  it('N7 is for those the rulebook names alone', () => {
    fc.assert(
      fc.property(acted, ([day, connection, actor]) => {
        const { expiresOn } = decideExtend(rulebook, connection, actor, formatDay(day + 200), noon(day));
        if (expiresOn !== undefined) assert.deepEqual(actor, learnerOf(connection));
      }),
      { numRuns: 500 },
    );
  });

  it('N8 brings back exactly what was chosen before', () => {
    fc.assert(
      fc.property(extended, ([day, connection, offset]) => {
        const ended = { ...connection, stage: 'active' as const, expiresOn: formatDay(day - 1) };
        assert.deepEqual(seen(ended, noon(day)), []);
        const { expiresOn } = decideExtend(
          rulebook,
          ended,
          learnerOf(ended),
          formatDay(day + Math.abs(offset)),
          noon(day),
        );
        assert.ok(expiresOn !== undefined);
        assert.deepEqual(seen({ ...ended, expiresOn }, noon(day)), seen(ended, noon(day - 1)));
      }),
    );
  });
});

describe('decideShare', () => {
  const ticks = fc.array(fc.constantFrom(...someDocuments.map(({ id }) => id)), { maxLength: 6 });

  it('N3 is for the learner of the connection alone, and among their own documents', () => {
    fc.assert(
      fc.property(acted, ticks, ([day, connection, actor], ticked) => {
        const { documentIds } = decideShare(rulebook, connection, actor, ticked, someDocuments, noon(day));
        const own = someDocuments
          .filter(({ body, learnerId }) => body === connection.body && learnerId === connection.learnerId)
          .map(({ id }) => id);
        const isLearner = JSON.stringify(actor) === JSON.stringify(learnerOf(connection));
        const isOpen = connection.stage === 'pending' || connection.stage === 'active';
        assert.equal(documentIds !== undefined, isLearner && isOpen && ticked.every((id) => own.includes(id)));
      }),
      { numRuns: 1000 },
    );
  });

  it('N9 replaces the choice: what is seen is what was ticked, in any order, however often', () => {
    fc.assert(
      fc.property(
        case_,
        fc.subarray(['doc-1', 'doc-2', 'doc-3', 'doc-4'], { minLength: 0 }),
        fc.nat(),
        ([day, connection], ticked, turn) => {
          const open: Connection = {
            ...connection,
            body: 'imi',
            learnerId: 'learner-1',
            thirdPartyId: 'employer-1',
            stage: 'active',
            expiresOn: formatDay(day),
          };
          const share = (from: Connection, ids: readonly string[]): readonly string[] => {
            const { documentIds } = decideShare(rulebook, from, learnerOf(from), ids, someDocuments, noon(day));
            assert.ok(documentIds !== undefined);
            return documentIds;
          };
          const once = share(open, ticked);
          const at = ticked.length === 0 ? 0 : turn % ticked.length;
          const turned = [...ticked.slice(at), ...ticked.slice(0, at), ...ticked];
          assert.deepEqual(share({ ...open, documentIds: once }, turned), once);
          assert.deepEqual(seen({ ...open, documentIds: once }, noon(day)), [...ticked].sort());
        },
      ),
    );
  });
});

describe('judgeTabs', () => {
  it('N11 puts each connection on exactly one tab, and one that was answered on active or inactive', () => {
    fc.assert(
      fc.property(
        arbitraryDay().chain((day) =>
          fc.tuple(fc.constant(day), fc.array(arbitraryConnection(day), { maxLength: 12 })),
        ),
        ([day, connections]) => {
          const tabs = judgeTabs(rulebook, connections, noon(day));
          const listed = [...tabs.pending, ...tabs.active, ...tabs.inactive];
          assert.equal(tabs.unsettled.length, 0);
          assert.deepEqual(new Set(listed), new Set(connections));
          assert.equal(listed.length, connections.length);
          assert.ok(tabs.pending.every(({ stage }) => stage === 'pending'));
          for (const connection of connections) {
            const isLive = connection.stage === 'active' && connection.expiresOn >= formatDay(day);
            assert.equal(tabs.active.includes(connection), isLive);
            assert.equal(judgeStanding(rulebook, connection, noon(day))?.standing === 'active', isLive);
          }
        },
      ),
    );
  });
});
