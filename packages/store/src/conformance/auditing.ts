import type { AuditEntry } from '../audit/audit-entry.js';
import { checkAudit } from '../audit/check-audit.js';
import type { Case } from './case.js';
import { equal, holds } from './expect.js';
import { mustCommit, type SampleStore } from './sample.js';

const at = '2026-03-02T09:30:00.000Z';

async function write(store: SampleStore, count: number): Promise<void> {
  for (let each = 1; each <= count; each++) {
    await mustCommit(store, store.read(), {
      audit: [
        { body: 'ima', at, what: { each, list: [1, { deep: null }] } },
        { body: 'imi', at, what: { each } },
      ],
    });
  }
}

/** The log of everything. */
export const auditing: readonly Case[] = [
  {
    name: 'seals an audit log for each body',
    run: async (store) => {
      await write(store, 3);
      await mustCommit(store, store.read(), {
        audit: [
          { body: 'ima', at, what: { each: 4 } },
          { body: 'ima', at, what: { each: 5 } },
        ],
      });
      const log = await store.audit('ima');
      equal(
        log.map(({ sequence }) => sequence),
        [1, 2, 3, 4, 5],
        'the sequence',
      );
      equal(
        log.map(({ what }) => what['each']),
        [1, 2, 3, 4, 5],
        'what was written down',
      );
      equal(log[0]!.before, '0'.repeat(64), 'what is before the first');
      equal(checkAudit(log), { ok: true, entries: 5, last: log[4]!.hash }, 'the verdict on ima');
      equal(checkAudit(await store.audit('imi')).ok, true, 'the verdict on imi');
      equal(await store.audit('im'), [], 'a body that begins like another');
    },
  },
  {
    name: 'pages an audit log',
    run: async (store) => {
      await write(store, 5);
      const sequences = async (page: { after?: number; limit?: number }) =>
        (await store.audit('ima', page)).map(({ sequence }) => sequence);
      equal(await sequences({ limit: 2 }), [1, 2], 'the first page');
      equal(await sequences({ after: 2, limit: 2 }), [3, 4], 'the second');
      equal(await sequences({ after: 4, limit: 2 }), [5], 'the last');
      equal(await sequences({ after: 5 }), [], 'beyond');
    },
  },
  {
    name: 'seals every entry when many commit at once',
    run: async (store) => {
      await Promise.all(Array.from({ length: 8 }, () => write(store, 2)));
      equal(checkAudit(await store.audit('ima')).ok, true, 'the verdict');
      equal((await store.audit('ima')).length, 16, 'how many there are');
    },
  },
  {
    name: 'lets no change of an audit log go unseen',
    run: async (store) => {
      await write(store, 4);
      const log = await store.audit('ima');
      const other = await store.audit('imi');
      const { last } = checkAudit(log) as { last: string };
      const spoilt: readonly (readonly [what: string, log: readonly AuditEntry[], sequence: number])[] = [
        ['a change of what was written', replaced(log, 1, { ...log[1]!, what: { ...log[1]!.what, each: 9 } }), 2],
        ['a change of when', replaced(log, 2, { ...log[2]!, at: '2026-03-02T09:30:00.001Z' }), 3],
        ['a change of a hash', replaced(log, 3, { ...log[3]!, hash: log[2]!.hash }), 4],
        ['an omission at the beginning', log.slice(1), 1],
        ['an omission in the middle', log.filter((_, index) => index !== 2), 3],
        ['a swap', [log[0]!, log[2]!, log[1]!, log[3]!], 2],
        ['a repetition', [log[0]!, log[0]!, ...log.slice(1)], 2],
        ['an entry of another body', replaced(log, 2, other[2]!), 3],
        ['half a letter', replaced(log, 0, { ...log[0]!, what: { each: '\ud800' } }), 1],
      ];
      for (const [what, changed, sequence] of spoilt) {
        const verdict = checkAudit(changed);
        holds(
          !verdict.ok && verdict.sequence === sequence,
          `${what} is found at ${sequence}: ${JSON.stringify(verdict)}`,
        );
      }
      const cut = checkAudit(log.slice(0, 3));
      holds(cut.ok && cut.last !== last, 'a cut at the end is seen by the last hash, kept elsewhere');
    },
  },
];

function replaced(log: readonly AuditEntry[], index: number, entry: AuditEntry): readonly AuditEntry[] {
  return log.map((each, at) => (at === index ? entry : each));
}
