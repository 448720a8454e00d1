import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch } from '../lib/browser.mjs';
import { servePage } from './store/serve-page.mjs';
import { startChromium } from './store/start-chromium.mjs';

// Enough to meet every moment of a commit. A database is given up after some, so that looking at all of it stays quick.
const CRASHES = 208;
const CRASHES_PER_DATABASE = 13;
const LANES = 2;
const KILLS = 10;
const MOST_MS = 45;

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a store in a browser that is ended at any moment', { timeout: 240_000 }, () => {
  let server;
  let rounds = 0;
  before(async () => {
    server = await servePage();
  });
  after(() => server?.close());

  /** A page that looks at a database, goes on committing, and tells of both, as often as it is visited. */
  async function openPage(context) {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Runtime.enable');
    await session.send('Runtime.addBinding', { name: 'say' });
    let visited;
    let acknowledged = 0;
    let found = () => undefined;
    session.on('Runtime.bindingCalled', ({ payload }) => {
      const said = JSON.parse(payload);
      if (said.found !== undefined) found(said.found);
      // The page before is heard until it is gone.
      else if (said.name === visited) acknowledged = Math.max(acknowledged, said.acknowledged);
    });
    return {
      /** The greatest number that the page was told is kept. */
      acknowledged: () => acknowledged,
      /** Opens a database and checks what it finds. It goes on committing when this is answered. */
      visit: async (name, atLeast) => {
        [visited, acknowledged] = [name, atLeast];
        const looked = new Promise((resolve) => {
          found = resolve;
        });
        // A round of its own each time: another fragment alone would load nothing.
        await session.send('Page.navigate', { url: `${server.address}?${rounds++}#${name}` });
        const { count, problems } = await looked;
        assert.deepEqual(problems, []);
        // Numbers have no gaps, so all that were acknowledged are there if the greatest is.
        assert.ok(count >= atLeast, `${atLeast} were acknowledged and ${count} are there`);
      },
      crash: async () => {
        const crashed = new Promise((resolve) => session.once('Inspector.targetCrashed', resolve));
        // It is never answered.
        session.send('Page.crash').catch(() => undefined);
        await crashed;
      },
    };
  }

  it(`keeps what it acknowledged, whole and without gaps, over ${CRASHES} crashes of a page`, async () => {
    const browser = await launch();
    let crashes = 0;
    let total = 0;
    const lane = async (each) => {
      const page = await openPage(await browser.newContext());
      for (let database = 0; crashes < CRASHES; database++) {
        const name = `crash-${each}-${database}`;
        let acknowledged = 0;
        for (let crash = 0; crash < CRASHES_PER_DATABASE; crash++) {
          await page.visit(name, acknowledged);
          await wait(Math.random() * MOST_MS);
          await page.crash();
          acknowledged = page.acknowledged();
          crashes++;
        }
        await page.visit(name, acknowledged);
        total += acknowledged;
      }
    };
    try {
      await Promise.all(Array.from({ length: LANES }, (_, each) => lane(each)));
    } finally {
      await browser.close();
    }
    assert.ok(crashes >= CRASHES);
    assert.ok(total > CRASHES, `only ${total} commits were acknowledged: the crashes came too soon to prove anything`);
  });

  it(`keeps what it acknowledged over ${KILLS} kills of the whole browser`, async () => {
    const profile = await mkdtemp(join(tmpdir(), 'guildhall-store-'));
    let acknowledged = 0;
    try {
      for (let kill = 0; kill <= KILLS; kill++) {
        const chromium = await startChromium(profile);
        try {
          const page = await openPage(chromium.context);
          await page.visit('kill', acknowledged);
          await wait(20 + Math.random() * MOST_MS * 3);
          await chromium.kill();
          acknowledged = page.acknowledged();
        } finally {
          await chromium.kill();
        }
      }
      assert.ok(acknowledged > KILLS, `only ${acknowledged} commits were acknowledged`);
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });

  it('says store/full where the browser gives no more room, keeps the rest, and goes on when it does', async () => {
    const browser = await launch();
    try {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(server.address, { waitUntil: 'load' });
      const session = await context.newCDPSession(page);
      const origin = server.address.slice(0, -1);
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 3_000_000 });
      const full = await page.evaluate(() => globalThis.fill('full', 200_000));
      assert.equal(full.code, 'store/full');
      assert.ok(full.kept > 0, 'something was kept before');
      const look = () => page.evaluate(() => globalThis.look('full'));
      assert.deepEqual(await look(), { count: full.kept, problems: [] });
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 8_000_000 });
      const more = await page.evaluate(() => globalThis.fill('full', 200_000));
      assert.ok(more.kept > 0, 'more was kept when there was room');
      assert.deepEqual(await look(), { count: full.kept + more.kept, problems: [] });
    } finally {
      await browser.close();
    }
  });
});
