import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, open } from '../lib/browser.mjs';
import { examplePages } from '../lib/examples-page.mjs';
import { contentSecurityPolicy, serve } from '../lib/server.mjs';

describe('the example pages, as npm start serves them', () => {
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

  it('come with the strict policy, and are never cached', async () => {
    const response = await fetch(server.address);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-security-policy'), contentSecurityPolicy);
    assert.equal(response.headers.get('cache-control'), 'no-store');
  });

  it('are listed on a first page that links to each of them', async () => {
    const { page, complaints } = await open(browser, server.address);
    const links = await page.locator('li a').evaluateAll((all) => all.map((link) => new URL(link.href).pathname));
    assert.deepEqual(
      links,
      examplePages().map(({ href }) => href),
    );
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('would be caught if the policy stopped anything on one of them', async () => {
    const { page, complaints } = await open(browser, server.address);
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'p { color: red }';
      document.head.append(style);
    });
    await page.waitForTimeout(50);
    assert.match(complaints.join('\n'), /Content Security Policy/);
    await page.close();
  });

  for (const { href, title } of examplePages()) {
    for (const width of [390, 1280]) {
      it(`${title} (${href}) shows without a complaint at ${width} px and does not scroll sideways`, async () => {
        const { page, complaints } = await open(browser, new URL(href, server.address).href, { width });
        assert.deepEqual(complaints, []);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.equal(overflow, 0);
        await page.close();
      });
    }
  }
});
