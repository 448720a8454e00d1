import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { elementsOf } from '../docs-site/build.mjs';
import { launch, open } from '../lib/browser.mjs';
import { findTroubles } from '../lib/find-troubles.mjs';
import { at } from '../lib/paths.mjs';
import { settle } from '../lib/portal-page.mjs';
import { serve } from '../lib/server.mjs';
import { violations } from '../lib/violations.mjs';

const tags = elementsOf(JSON.parse(readFileSync(at('elements/custom-elements.json'), 'utf8'))).map(
  ({ tagName }) => tagName,
);

describe('the documentation site', () => {
  let browser;
  let server;
  before(async () => {
    server = await serve({ port: 0 });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it('leads from its first page to every page it has, and no link leads to nothing', async () => {
    const seen = new Set();
    const broken = [];
    const waiting = ['/docs/'];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (seen.has(path) || path.startsWith('/docs/api/')) continue;
      seen.add(path);
      const answer = await fetch(new URL(path, server.address));
      if (!answer.ok) {
        broken.push(path);
        continue;
      }
      const html = await answer.text();
      for (const [, href] of html.matchAll(/<a [^>]*?href="([^"]+)"/g)) {
        const { pathname, origin } = new URL(href, new URL(path, server.address));
        if (origin === new URL(server.address).origin && pathname.startsWith('/docs/')) waiting.push(pathname);
      }
    }
    assert.deepEqual(broken, []);
    for (const tag of tags) assert.ok(seen.has(`/docs/elements/${tag}/`), tag);
    assert.ok(seen.has('/docs/guides/embedding/') && seen.has('/docs/contract/'));
  });

  it('shows an element live on its page, with its code and all that can be set on it', async () => {
    for (const width of [390, 1280]) {
      const { page, complaints } = await open(browser, `${server.address}docs/elements/guild-event-list/`, { width });
      await settle(page);
      await page.locator('guild-event-list [data-row]').first().waitFor();
      assert.match(await page.locator('#code').textContent(), /<guild-event-list/);
      assert.match(await page.locator('main').textContent(), /event-href/);
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(await findTroubles(page), []);
      assert.deepEqual(complaints, []);
      await page.close();
    }
  });

  it('is readable on a phone and a desk', async () => {
    for (const path of ['docs/', 'docs/guides/embedding/', 'docs/contract/', 'docs/elements/']) {
      for (const width of [390, 1280]) {
        const { page, complaints } = await open(browser, server.address + path, { width });
        assert.deepEqual(await violations(page), [], path);
        assert.deepEqual(complaints, []);
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(sideways <= 0, `${path} scrolls sideways at ${width}`);
        await page.close();
      }
    }
  });
});
