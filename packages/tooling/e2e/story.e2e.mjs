import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { rulebooks } from '@guildhall/rules';
import { compileAll, createTestPortal, runStory, STORY_BEGINS } from '@guildhall/testing/portal';
import { launch } from '../lib/browser.mjs';
import { serveBundle } from '../lib/bundle-page.mjs';

describe('the story, in a browser over its own database', { timeout: 120_000 }, () => {
  let browser;
  let server;
  before(async () => {
    server = await serveBundle(new URL('./story/page.mjs', import.meta.url).pathname);
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it('comes to what it comes to in memory, to the letter', async () => {
    const page = await browser.newPage();
    const wrong = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    await page.goto(server.address);
    await page.waitForFunction(() => globalThis.story !== undefined);
    const { seen, aside } = await page.evaluate(() => globalThis.story);
    const world = createTestPortal({ rulebooks: await compileAll(rulebooks), now: STORY_BEGINS });
    assert.deepEqual(seen, JSON.parse(JSON.stringify(await runStory(world))));
    assert.deepEqual(aside, []);
    assert.deepEqual(wrong, []);
    await page.close();
  });
});
