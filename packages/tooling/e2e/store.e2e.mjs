import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch } from '../lib/browser.mjs';
import { servePage } from './store/serve-page.mjs';
import { startChromium } from './store/start-chromium.mjs';
import { tearLogs, tornLogs } from './store/torn-logs.mjs';

// Enough to meet every moment of a commit. A database is given up after some, so that looking at all of it stays quick.
const CRASHES = 208;
const CRASHES_PER_DATABASE = 13;
const LANES = 2;
const KILLS = 10;
// Commits that are waited for before an end: fewer than so many.
const BEFORE_CRASH = 5;
const BEFORE_KILL = 12;
// How long a first commit may take: where none was waited for.
const FIRST_MS = 45;

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a store in a browser that is ended at any moment', { timeout: 900_000 }, () => {
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
    let heard = () => undefined;
    session.on('Runtime.bindingCalled', ({ payload }) => {
      const said = JSON.parse(payload);
      if (said.found !== undefined) found(said.found);
      // The page before is heard until it is gone.
      else if (said.name === visited) {
        acknowledged = Math.max(acknowledged, said.acknowledged);
        heard();
      }
    });
    const another = () =>
      new Promise((resolve) => {
        heard = resolve;
      });
    return {
      /** The greatest number that the page was told is kept. */
      acknowledged: () => acknowledged,
      /** Opens a database and checks what it finds. It goes on committing when this is answered. */
      visit: async (name, atLeast = 0) => {
        [visited, acknowledged] = [name, atLeast];
        const looked = new Promise((resolve) => {
          found = resolve;
        });
        // A round of its own each time: another fragment alone would load nothing.
        await session.send('Page.navigate', { url: `${server.address}?${rounds++}#${name}` });
        const { count, problems, damaged } = await looked;
        assert.deepEqual(problems, []);
        return { count, damaged };
      },
      /**
       * Lets it commit a few or none, and then part of another: as long as one takes here. A time that is set
       * beforehand meets no commit at all where the machine has much else to do.
       */
      goOn: async (fewerThan) => {
        let took = FIRST_MS;
        for (let left = Math.floor(Math.random() * fewerThan); left > 0; left--) {
          const since = performance.now();
          await another();
          took = performance.now() - since;
        }
        await wait(Math.random() * took);
      },
      another,
      crash: async () => {
        const crashed = new Promise((resolve) => session.once('Inspector.targetCrashed', resolve));
        // It is never answered.
        session.send('Page.crash').catch(() => undefined);
        await crashed;
      },
    };
  }

  /** Numbers have no gaps, so all that were acknowledged are there if the greatest is. */
  function mustHaveKept({ count, damaged = 'nothing' }, acknowledged, says = '') {
    const lost = `${acknowledged} were acknowledged and ${count} are there; the browser told of ${damaged} ${says}`;
    assert.ok(count >= acknowledged, lost);
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
          mustHaveKept(await page.visit(name, acknowledged), acknowledged);
          await page.goOn(BEFORE_CRASH);
          await page.crash();
          acknowledged = page.acknowledged();
          crashes++;
        }
        mustHaveKept(await page.visit(name, acknowledged), acknowledged);
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

  /** Does something with a page of a browser over a profile, and kills the browser. @returns what was acknowledged */
  async function untilKilled(profile, use) {
    const chromium = await startChromium(profile);
    try {
      const page = await openPage(chromium.context);
      await use(page, chromium);
      await chromium.kill();
      return page.acknowledged();
    } finally {
      await chromium.kill();
    }
  }

  async function withProfile(use) {
    const profile = await mkdtemp(join(tmpdir(), 'guildhall-store-'));
    try {
      return await use(profile);
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  }

  it(`keeps what it acknowledged over ${KILLS} kills of the whole browser`, async () => {
    let kills = 0;
    let total = 0;
    let mostInARow = 0;
    const overOneProfile = async (profile) => {
      const before = kills;
      let acknowledged = 0;
      let isTorn = false;
      // Every kill is followed by a look at all that was acknowledged before it. A profile whose log it tore is given up
      // after that, and no sooner: what would be written behind is the browser's to lose.
      do {
        acknowledged = await untilKilled(profile, async (page, chromium) => {
          mustHaveKept(await page.visit('kill', acknowledged), acknowledged, chromium.saidOfDatabases());
          await page.goOn(BEFORE_KILL);
        });
        kills++;
        isTorn = (await tornLogs(profile)).length > 0;
      } while (kills < KILLS && !isTorn);
      await untilKilled(profile, async (page, chromium) => {
        mustHaveKept(await page.visit('kill', acknowledged), acknowledged, chromium.saidOfDatabases());
      });
      total += acknowledged;
      mostInARow = Math.max(mostInARow, kills - before);
    };
    while (kills < KILLS) await withProfile(overOneProfile);
    assert.ok(total > KILLS, `only ${total} commits were acknowledged: the kills came too soon to prove anything`);
    assert.ok(mostInARow > 2, 'hardly any kill tears a log, so that a database should have lived through several');
  });

  it('tells where the browser threw away what it could not read after a kill', () =>
    withProfile(async (profile) => {
      const first = await untilKilled(profile, async (page) => {
        await page.visit('torn');
        await page.another();
      });
      if ((await tornLogs(profile)).length === 0) assert.equal(await tearLogs(profile), 1);
      assert.equal((await tornLogs(profile)).length, 1);
      const second = await untilKilled(profile, async (page) => {
        mustHaveKept(await page.visit('torn', first), first);
        await page.another();
      });
      await untilKilled(profile, async (page, chromium) => {
        const found = await page.visit('torn', second);
        // A browser that has mended it keeps everything.
        if (found.damaged === undefined) mustHaveKept(found, second, chromium.saidOfDatabases());
        else assert.equal(found.count, 0);
        // It is told once, and the store goes on from nothing.
        if (found.damaged !== undefined) assert.notEqual(found.damaged, '');
        assert.equal((await page.visit('after')).damaged, undefined);
      });
    }));

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
