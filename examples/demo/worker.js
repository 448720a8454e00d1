// The back end of the example pages, in a worker of the page: a portal over the browser's database, filled with a
// made-up world. It stands where a server would stand: the page reaches it by messages alone.
import { compileRulebook, withLanguage } from '@guildhall/core';
import { createPasswordIdentity, createPortal, portalEditions, portalStoreTables, servePort } from '@guildhall/portal';
import { catalogues as shippedCatalogues, rulebooks as shippedRulebooks } from '@guildhall/rules';
import { packs } from '@guildhall/rules/packs';
import { openDexieStore } from '@guildhall/store/dexie';
import { createWorld } from '@guildhall/testing/world';
import { openDrawer } from './drawer.js';

const SEED = 1;
/** When the story begins: the same for everybody, so that what a guide says is what a reader sees. */
const BEGINS = '2026-11-25T10:00:00.000Z';
/** Everybody who is made up signs in with this. */
const PASSWORD = 'a-made-up-password';

const load = async (loaders, key, value) =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(loaders).map(async ([id, get]) => {
        const given = await get();
        return [key(id, given), await value(given, id)];
      }),
    ),
  );

async function open() {
  const [rulebooks, catalogues, drawer, store] = await Promise.all([
    load(
      shippedRulebooks,
      (id) => id,
      async (given, id) => withLanguage(compileRulebook(given), await packs[id].cy()),
    ),
    load(
      shippedCatalogues,
      (_, { number, pathway }) => (pathway === undefined ? number : `${number}/${pathway}`),
      (given) => given,
    ),
    openDrawer('guildhall-examples-drawer'),
    openDexieStore({ name: 'guildhall-examples', tables: portalStoreTables, ...portalEditions }),
  ]);
  let ahead = (await drawer.get('ahead')) ?? Date.parse(BEGINS) - Date.now();
  const heeding = new Set();
  const clock = {
    now: () => new Date(Date.now() + ahead).toISOString(),
    onSet: (listener) => {
      heeding.add(listener);
      return () => heeding.delete(listener);
    },
  };
  const passwords = {
    // Whoever has chosen none of their own has the one of everybody who is made up.
    get: async (id) => (await drawer.get(`password/${id}`)) ?? drawer.get('password/everybody'),
    set: (id, kept) => drawer.set(`password/${id}`, kept),
    remove: (id) => drawer.remove(`password/${id}`),
  };
  const identity = createPasswordIdentity(passwords, { iterations: 1000 });
  let emails = (await drawer.get('emails')) ?? [];
  const portal = createPortal({
    rulebooks,
    catalogues,
    store,
    clock,
    identity,
    site: { ima: `${self.location.origin}/examples/3-ima-portal/#`, imi: `${self.location.origin}/examples` },
    payments: { charge: () => Promise.resolve() },
    deliver: {
      withoutAttachments: true,
      email: async ({ id, body, to, subject, text }) => {
        if (emails.some((email) => email.id === id)) return;
        emails = [{ id, body, to, subject, text, at: clock.now() }, ...emails].slice(0, 100);
        await drawer.set('emails', emails);
        self.postMessage({ demo: 'emails', emails });
      },
    },
  });

  const fill = async () => {
    const { actors } = await createWorld({ rulebooks, catalogues, seed: SEED, now: BEGINS, store });
    await identity.setPassword('everybody', PASSWORD);
    await drawer.set('actors', actors);
    ahead = Date.parse(BEGINS) - Date.now();
    await drawer.set('ahead', ahead);
  };
  if ((await drawer.get('actors')) === undefined) await fill();

  let delivering = Promise.resolve();
  const deliver = () => {
    delivering = delivering.then(() => portal.deliverDue()).catch(() => undefined);
    return delivering;
  };
  const told = async () => ({ now: clock.now(), actors: await drawer.get('actors'), emails, password: PASSWORD });
  return {
    portal,
    deliver,
    answers: {
      open: told,
      clock: async ({ now }) => {
        ahead = Date.parse(now) - Date.now();
        await drawer.set('ahead', ahead);
        for (const listener of [...heeding]) listener();
        await portal.runDue();
        await deliver();
        return told();
      },
      reset: async () => {
        emails = [];
        await drawer.clear();
        await fill();
        for (const listener of [...heeding]) listener();
        return told();
      },
    },
  };
}

const opened = open();
// Whoever asks before everything is open is answered when it is.
opened.then(
  ({ portal, deliver }) => servePort(self, portal, deliver),
  () => undefined,
);
self.addEventListener('message', async ({ data }) => {
  if (data.demo === undefined) return;
  const { demo, at } = data;
  try {
    const { answers } = await opened;
    self.postMessage({ demo: 'answer', at, answer: await answers[demo](data) });
  } catch (error) {
    self.postMessage({ demo: 'failed', at, says: String(error?.message ?? error) });
  }
});
