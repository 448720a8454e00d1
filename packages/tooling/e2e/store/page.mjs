// The page of the store's end-to-end tests: it keeps committing until it is no more, and can tell what is kept.
import { checkAudit, defineTable } from '@guildhall/store';
import { openDexieStore } from '@guildhall/store/dexie';
import { z } from 'zod';

const numbered = z.object({
  id: z.string(),
  body: z.string(),
  number: z.int(),
  bytes: z.instanceof(Uint8Array).optional(),
});
const tables = {
  things: defineTable(numbered, { number: ['body', 'number'] }),
  outbox: defineTable(numbered, { number: ['body', 'number'] }),
  totals: defineTable(numbered),
};
const body = 'ima';

/** One commit of everything a command keeps: rows, what is to be sent, a counter and the log. @returns its number */
async function commitOne(store, bytes) {
  for (;;) {
    const reading = store.read();
    const number = (await reading.counter('numbers')) + 1;
    await reading.get('totals', 'total');
    const id = `n${number}`;
    const committed = await store.commit(reading.seen(), {
      put: [
        { table: 'things', row: { id, body, number, ...(bytes ? { bytes: noise(bytes) } : {}) } },
        { table: 'outbox', row: { id, body, number } },
        { table: 'totals', row: { id: 'total', body, number } },
      ],
      counters: { numbers: number },
      audit: [{ body, at: '2026-03-02T09:30:00.000Z', what: { number } }],
    });
    if (committed.ok) return number;
  }
}

/** Bytes that no database can make smaller. */
function noise(length) {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += 65536) crypto.getRandomValues(bytes.subarray(at, at + 65536));
  return bytes;
}

/** How many commits are kept, and whatever is not as it must be. */
async function look(store) {
  const reading = store.read();
  const all = async (table) => (await reading.find(table, { index: 'number', where: [body] })).rows;
  const [things, outbox, audit] = [await all('things'), await all('outbox'), await store.audit(body)];
  const count = await reading.counter('numbers');
  const total = (await reading.get('totals', 'total'))?.number ?? 0;
  const wanted = JSON.stringify(Array.from({ length: count }, (_, at) => at + 1));
  const problems = [];
  const same = (what, numbers) => {
    if (JSON.stringify(numbers) !== wanted) problems.push(`${what}: ${JSON.stringify(numbers)} for ${count}`);
  };
  same(
    'things',
    things.map(({ number }) => number),
  );
  same(
    'outbox',
    outbox.map(({ number }) => number),
  );
  same(
    'audit',
    audit.map(({ what }) => what.number),
  );
  if (total !== count) problems.push(`total: ${total} for ${count}`);
  const verdict = checkAudit(audit);
  if (!verdict.ok) problems.push(verdict.says);
  if ((await store.setAside()).length > 0) problems.push('something is set aside');
  return { count, problems };
}

/** Tells what a database holds. */
globalThis.look = async (name) => {
  const store = await openDexieStore({ name, tables });
  const found = await look(store);
  store.close();
  return found;
};

/** Tells what a database holds, and then commits until the page is ended, acknowledging each. */
async function commitOn(name) {
  const say = (what) => globalThis.say(JSON.stringify(what));
  try {
    let damaged;
    const store = await openDexieStore({ name, tables, onDamaged: (says) => (damaged = says) });
    say({ found: { ...(await look(store)), damaged } });
    // Several at once, so that conflicts are met as well.
    for (let each = 0; each < 3; each++) {
      void (async () => {
        for (;;) say({ name, acknowledged: await commitOne(store) });
      })();
    }
  } catch (error) {
    say({ found: { count: 0, problems: [String(error)] } });
  }
}

/** Commits rows of so many bytes until there is no room. @returns how many were kept, and the code of the fault */
globalThis.fill = async (name, bytes) => {
  const store = await openDexieStore({ name, tables });
  let kept = 0;
  try {
    for (; kept < 1000; kept++) await commitOne(store, bytes);
    return { kept, code: 'never full' };
  } catch (error) {
    return { kept, code: error.code };
  } finally {
    store.close();
  }
};

if (location.hash.length > 1) void commitOn(location.hash.slice(1));
