import { expect } from '@open-wc/testing';
import { z } from 'zod';
import type { Editions } from '../editions.js';
import { createMemoryStore } from '../memory/create-memory-store.js';
import { defineTable } from '../table.js';
import { allRaw, asked, codeOf, freshName, whileFull, withStore } from './database.arbitrary.js';
import { openDexieStore } from './open-dexie-store.js';
import { STATE } from './stores.js';

const body = z.string();
const id = z.string();
const one = {
  people: defineTable(z.object({ id, body, name: z.string() }), { name: ['name'] }),
  notes: defineTable(z.object({ id, body, text: z.string() })),
  gone: defineTable(z.object({ id, body })),
};
const two = {
  people: defineTable(z.object({ id, body, first: z.string(), last: z.string() }), { last: ['last'] }),
  notes: one.notes,
  added: defineTable(z.object({ id, body })),
};
const upgrades: Editions['upgrades'] = {
  2: {
    people: ({ name, ...row }) => {
      const [first, last] = (name as string).split(' ');
      if (last === undefined) throw new Error('It has no last name.');
      return { ...row, first, last };
    },
  },
};
const three = {
  ...two,
  people: defineTable(z.object({ id, body, given: z.string(), last: z.string() }), { last: ['last'] }),
};
const more: Editions['upgrades'] = { ...upgrades, 3: { people: ({ first, ...row }) => ({ ...row, given: first }) } };

const people = [
  { id: 'a', body: 'ima', name: 'Ada Byron' },
  { id: 'b', body: 'ima', name: 'Plato' },
  { id: 'c', body: 'ima', name: 'Alan Turing' },
];

async function firstEdition(): Promise<string> {
  const name = freshName();
  await withStore({ name, tables: one }, async (store) => {
    const reading = store.read();
    await reading.counter('n');
    await store.commit(reading.seen(), {
      put: [
        ...people.map((row) => ({ table: 'people' as const, row })),
        { table: 'notes', row: { id: 'n', body: 'ima', text: 'hello' } },
        { table: 'gone', row: { id: 'g', body: 'ima' } },
      ],
      counters: { n: 7 },
      audit: [{ body: 'ima', at: '', what: {} }],
    });
  });
  return name;
}

describe('a database of an earlier edition', () => {
  it('is brought to this one when it is opened, and loses no row', async () => {
    const name = await firstEdition();
    await withStore({ name, tables: two, edition: 2, upgrades }, async (store) => {
      const reading = store.read();
      const { rows } = await reading.find('people', { index: 'last', where: [] });
      expect(rows).to.deep.equal([
        { id: 'a', body: 'ima', first: 'Ada', last: 'Byron' },
        { id: 'c', body: 'ima', first: 'Alan', last: 'Turing' },
      ]);
      expect(await reading.get('notes', 'n')).to.deep.equal({ id: 'n', body: 'ima', text: 'hello' });
      expect(await reading.counter('n')).to.equal(7);
      expect(await store.audit('ima')).to.have.length(1);
      const aside = await store.setAside();
      expect(aside.map((each) => [each.table, each.id, each.code, each.kept])).to.deep.equal([
        ['gone', 'g', 'store/no-table', { id: 'g', body: 'ima' }],
        ['people', 'b', 'store/not-upgraded', people[1]],
      ]);
      expect(aside[1]!.says).to.include('It has no last name.');
      expect(
        (await store.commit(reading.seen(), { put: [{ table: 'added', row: { id: 'x', body: 'ima' } }] })).ok,
      ).to.equal(true);
    });
  });

  it('goes through every edition between, also with what an earlier upgrade could not do', async () => {
    const name = await firstEdition();
    await withStore({ name, tables: two, edition: 2, upgrades }, () => Promise.resolve());
    const mended: Editions['upgrades'] = {
      ...more,
      2: { people: ({ name: whole, ...row }) => ({ ...row, first: '', last: whole }) },
    };
    await withStore({ name, tables: three, edition: 3, upgrades: mended }, async (store) => {
      const { rows } = await store.read().find('people', { index: 'last', where: [] });
      expect(rows.map(({ given, last }) => [given, last])).to.deep.equal([
        ['Ada', 'Byron'],
        ['', 'Plato'],
        ['Alan', 'Turing'],
      ]);
      expect((await store.setAside()).map(({ table }) => table)).to.deep.equal(['gone']);
    });
    const straight = await firstEdition();
    await withStore({ name: straight, tables: three, edition: 3, upgrades: more }, async (store) => {
      const { rows } = await store.read().find('people', { index: 'last', where: [] });
      expect(rows.map(({ given }) => given)).to.deep.equal(['Ada', 'Alan']);
    });
  });

  it('stays in its edition, with all it held, where the upgrade is cut off', async () => {
    const name = await firstEdition();
    await whileFull(
      () => true,
      async () => {
        expect(await codeOf(openDexieStore({ name, tables: two, edition: 2, upgrades }))).to.equal('store/full');
      },
    );
    await withStore({ name, tables: one }, async (store) => {
      const { rows } = await store.read().find('people', { index: 'all', where: ['ima'] });
      expect(rows).to.deep.equal(people);
      expect(await store.setAside()).to.deep.equal([]);
    });
  });

  it('is refused by a program of an earlier edition, and left as it is', async () => {
    const name = await firstEdition();
    await withStore({ name, tables: two, edition: 2, upgrades }, () => Promise.resolve());
    const before = JSON.stringify(await allRaw(name, 'people'));
    expect(await codeOf(openDexieStore({ name, tables: one }))).to.equal('store/newer-edition');
    expect(JSON.stringify(await allRaw(name, 'people'))).to.equal(before);
    expect(await allRaw(name, STATE)).to.deep.include({ key: 'edition', value: 2 });
    const database = await asked(indexedDB.open(name));
    expect(database.version).to.equal(20);
    database.close();
  });

  it('exports what a store in memory brings back to the same bytes, what is set aside included', async () => {
    const name = await firstEdition();
    await withStore({ name, tables: two, edition: 2, upgrades }, async (store) => {
      const file = await store.exportAll();
      const memory = createMemoryStore(two, { edition: 2, upgrades });
      await memory.importAll(JSON.parse(JSON.stringify(file)));
      expect(JSON.stringify(await memory.exportAll())).to.equal(JSON.stringify(file));
      expect(await memory.setAside()).to.deep.equal(await store.setAside());
    });
  });

  it('is told to older pages, which close, and waits for one that does not', async () => {
    const name = await firstEdition();
    const told: string[] = [];
    const old = await openDexieStore({ name, tables: one, onClosed: (why) => told.push(why) });
    await withStore(
      { name, tables: two, edition: 2, upgrades, onBlocked: () => told.push('blocked') },
      async (store) => {
        expect(told).to.deep.equal(['newer-edition']);
        expect(await codeOf(old.read().get('people', 'a'))).to.equal('store/closed');
        expect(await codeOf(old.commit(old.read().seen(), {}))).to.equal('store/closed');
        expect((await store.read().get('people', 'a'))!.first).to.equal('Ada');
      },
    );
    // A page that hangs does not hear that it should close.
    const hanging = await asked(indexedDB.open(name));
    const opened = openDexieStore({
      name,
      tables: three,
      edition: 3,
      upgrades: more,
      onBlocked: () => {
        told.push('blocked');
        hanging.close();
      },
    });
    const store = await opened;
    expect(told).to.deep.equal(['newer-edition', 'blocked']);
    expect((await store.read().get('people', 'a'))!.given).to.equal('Ada');
    store.close();
  });

  it('that is deleted while it is open closes the store', async () => {
    const name = await firstEdition();
    const told: string[] = [];
    const store = await openDexieStore({ name, tables: one, onClosed: (why) => told.push(why) });
    await asked(indexedDB.deleteDatabase(name));
    expect(told).to.deep.equal(['deleted']);
    expect(await codeOf(store.exportAll())).to.equal('store/closed');
  });

  it('that the browser threw away is told of, and opened empty', async () => {
    const [name, told] = [freshName(), [] as string[]];
    const onDamaged = (says: string) => told.push(says);
    await withStore({ name, tables: one, onDamaged }, () => Promise.resolve());
    expect(told, 'there was none before').to.deep.equal([]);
    const { prototype } = IDBVersionChangeEvent;
    const own = ['dataLoss', 'dataLossMessage'].map(
      (each) => [each, Object.getOwnPropertyDescriptor(prototype, each)] as const,
    );
    await asked(indexedDB.deleteDatabase(name));
    Object.defineProperty(prototype, 'dataLoss', { configurable: true, get: () => 'total' });
    Object.defineProperty(prototype, 'dataLossMessage', { configurable: true, get: () => 'checksum mismatch' });
    try {
      await withStore({ name, tables: one, onDamaged }, async (store) => {
        expect(await store.read().get('people', 'a')).to.equal(undefined);
      });
    } finally {
      for (const [each, descriptor] of own) {
        if (descriptor === undefined) Reflect.deleteProperty(prototype, each);
        else Object.defineProperty(prototype, each, descriptor);
      }
    }
    expect(told).to.deep.equal(['checksum mismatch']);
  });

  it('is made where there is none, by several at once too', async () => {
    const name = freshName();
    const stores = await Promise.all(
      Array.from({ length: 4 }, () => openDexieStore({ name, tables: two, edition: 2, upgrades })),
    );
    for (const [index, store] of stores.entries()) {
      const put = [{ table: 'notes' as const, row: { id: `n${index}`, body: 'ima', text: 'x' } }];
      expect((await store.commit(store.read().seen(), { put })).ok).to.equal(true);
    }
    const { rows } = await stores[0]!.read().find('notes', { index: 'all', where: ['ima'] });
    expect(rows).to.have.length(4);
    for (const store of stores) store.close();
  });
});
