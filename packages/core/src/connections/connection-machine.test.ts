import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { advance } from '../lifecycle/index.js';
import {
  type ConnectionEvent,
  connectionLife,
  type ConnectionRow,
  type ConnectionSides,
} from './connection-machine.js';

const at = '2026-03-02T09:30:00.000Z';
const sides: ConnectionSides = { learnerId: 'l1', learnerPersonId: 'p1', learnerName: 'Ann', thirdPartyId: 't1' };

const begun = (initiatedBy: ConnectionRow['initiatedBy']): ConnectionRow => ({
  id: 'k1',
  body: 'imi',
  ...(initiatedBy === 'learner'
    ? { learnerId: 'l1', learnerPersonId: 'p1', learnerName: 'Ann' }
    : { learnerEmail: 'ann@example.org', learnerEmailKey: 'ann@example.org', purpose: 'A job' }),
  thirdPartyName: 'Ted',
  thirdPartyEmail: 'ted@example.org',
  thirdPartyEmailKey: 'ted@example.org',
  initiatedBy,
  stage: 'pending',
  createdOn: '2026-03-02',
  createdAt: at,
  expiresOn: '2026-04-02',
  documentIds: [],
  waitingSince: '2026-03-02',
});

/** Every event that the life knows, with what it may carry. */
const EVENTS: readonly ConnectionEvent[] = [
  { type: 'accept', by: 'learner', at, sides },
  { type: 'accept', by: 'learner', at, sides, documentIds: ['d1', 'd2'] },
  { type: 'accept', by: 'third-party', at, sides },
  { type: 'accept', by: 'third-party', at, sides, documentIds: ['d9'] },
  { type: 'decline', by: 'learner', at, sides },
  { type: 'decline', by: 'third-party', at, sides },
  { type: 'share', documentIds: ['d1'] },
  { type: 'share', documentIds: [] },
  { type: 'extend', to: '2026-04-01' },
  { type: 'extend', to: '2026-05-02' },
  { type: 'extend', to: '2026-06-02' },
  { type: 'remove', at },
  { type: 'document.corrected', from: 'd1', to: 'd3', number: 'N3' },
  { type: 'document.ended', id: 'd1', number: 'N1' },
  { type: 'request.lapsed' },
  { type: 'end.announced', lastDay: '2026-04-02', hasPassed: false },
  { type: 'end.announced', lastDay: '2026-05-02', hasPassed: true },
];

/** What the guidance says of a connection, written by hand: the stage, the last day, the choice, and what is told to whom. */
interface Reference {
  readonly by: ConnectionRow['initiatedBy'];
  readonly stage: ConnectionRow['stage'];
  readonly lastDay: string;
  readonly documents: readonly string[];
  readonly waits: boolean;
  readonly toAnnounce: string | undefined;
}

/** @returns the next state and the emails, or nothing where it is refused. */
function byHand(state: Reference, event: ConnectionEvent): readonly [Reference, readonly string[]] | undefined {
  const isOpen = state.stage === 'pending' || state.stage === 'active';
  const isPending = state.stage === 'pending';
  const isActive = state.stage === 'active';
  switch (event.type) {
    case 'accept': {
      if (!isPending || event.by === state.by) return undefined;
      if (event.by === 'third-party' && event.documentIds !== undefined) return undefined;
      const documents = event.documentIds ?? state.documents;
      const next = { ...state, stage: 'active', documents, waits: false, toAnnounce: state.lastDay } as const;
      return [next, [`connections/accepted to ${state.by}`]];
    }
    case 'decline':
      if (!isPending || event.by === state.by) return undefined;
      return [{ ...state, stage: 'declined', waits: false }, [`connections/declined to ${state.by}`]];
    case 'share':
      return isOpen ? [{ ...state, documents: event.documentIds }, []] : undefined;
    case 'extend':
      if (!isActive || event.to < state.lastDay) return undefined;
      if (event.to === state.lastDay) return [state, []];
      return [{ ...state, lastDay: event.to, toAnnounce: event.to }, ['connections/extended to third-party']];
    case 'remove':
      return isOpen ? [{ ...state, stage: 'removed', waits: false, toAnnounce: undefined }, []] : undefined;
    case 'document.corrected': {
      if (!isOpen || !state.documents.includes(event.from)) return undefined;
      const documents = [...state.documents.filter((id) => id !== event.from), event.to].sort();
      return [{ ...state, documents }, isActive ? ['connections/document-corrected to third-party'] : []];
    }
    case 'document.ended':
      if (!isActive || !state.documents.includes(event.id)) return undefined;
      return [state, ['connections/document-ended to third-party']];
    case 'request.lapsed':
      return isPending && state.waits ? [{ ...state, waits: false }, [`connections/lapsed to ${state.by}`]] : undefined;
    case 'end.announced':
      if (!isActive || state.toAnnounce !== event.lastDay) return undefined;
      return [{ ...state, toAnnounce: undefined }, ['connections/ends-soon to learner']];
  }
}

const asReference = (row: ConnectionRow): Reference => ({
  by: row.initiatedBy,
  stage: row.stage,
  lastDay: row.expiresOn,
  documents: row.documentIds,
  waits: row.waitingSince !== undefined,
  toAnnounce: row.endToAnnounce,
});

/**
 * Follows every sequence of events to a depth. Two that lead to the same row
 * go on alike, so each row is followed once.
 */
function followAll(first: ConnectionRow, depth: number, look: (row: ConnectionRow, event: ConnectionEvent) => void) {
  let rows = new Map([[JSON.stringify(first), first]]);
  const known = new Set(rows.keys());
  for (let step = 0; step < depth; step++) {
    const next = new Map<string, ConnectionRow>();
    for (const row of rows.values()) {
      for (const event of EVENTS) {
        look(row, event);
        const moved = advance(connectionLife, row, event);
        const key = moved.ok ? JSON.stringify(moved.step.row) : '';
        if (moved.ok && !known.has(key)) {
          known.add(key);
          // What is followed is what a store gives back.
          next.set(key, JSON.parse(key) as ConnectionRow);
        }
      }
    }
    rows = next;
  }
  return known;
}

describe('connectionLife', () => {
  // N18, of any body.
  it('equals a machine written by hand, on every sequence of up to six events', () => {
    for (const by of ['learner', 'third-party'] as const) {
      const seen = followAll(begun(by), 6, (row, event) => {
        const moved = advance(connectionLife, row, event);
        const expected = byHand(asReference(row), event);
        assert.equal(moved.ok, expected !== undefined, `${row.stage} ${JSON.stringify(event)}`);
        if (!moved.ok || expected === undefined) return;
        assert.deepEqual(asReference(moved.step.row), expected[0]);
        assert.deepEqual(
          moved.step.effects.map((effect) =>
            effect.do === 'email' ? `${effect.template} to ${effect.to}` : effect.do,
          ),
          expected[1],
        );
      });
      const stages = new Set([...seen].map((key) => (JSON.parse(key) as ConnectionRow).stage));
      assert.deepEqual([...stages].sort(), ['active', 'declined', 'pending', 'removed']);
    }
  });

  // N3, N4, N12 and N16, of any body.
  it('lets only the learner choose, only the other side accept, and always the learner end it', () => {
    for (const by of ['learner', 'third-party'] as const) {
      followAll(begun(by), 6, (row, event) => {
        const moved = advance(connectionLife, row, event);
        if (row.stage === 'pending' || row.stage === 'active') {
          const removed = advance(connectionLife, row, { type: 'remove', at });
          assert.ok(removed.ok && removed.step.row.stage === 'removed');
        } else assert.ok(!moved.ok, `${row.stage} is final`);
        if (!moved.ok) return;
        const { row: next } = moved.step;
        const isLearners = event.type === 'share' || (event.type === 'accept' && event.by === 'learner');
        if (event.type === 'document.corrected') assert.ok(next.documentIds.length <= row.documentIds.length);
        else if (!isLearners) assert.deepEqual(next.documentIds, row.documentIds);
        if (row.stage !== 'active' && next.stage === 'active') {
          assert.ok(event.type === 'accept' && event.by !== row.initiatedBy);
        }
        assert.ok(next.expiresOn >= row.expiresOn);
      });
    }
  });

  it('says what would unblock what it refuses, and nothing where nothing would', () => {
    const early = advance(connectionLife, begun('learner'), { type: 'extend', to: '2026-06-01' });
    assert.ok(!early.ok);
    assert.equal(early.refusal.code, 'connections/connection-pending-cannot-extend');
    assert.equal(early.refusal.unblock, 'Only a connection that was accepted can be extended, to a later day.');
    const late = advance(connectionLife, { ...begun('learner'), stage: 'removed' }, { type: 'remove', at });
    assert.ok(!late.ok);
    assert.equal(late.refusal.unblock, undefined);
  });
});
