import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from '../lib/browser.mjs';
import { weighFirstView } from '../lib/first-view.mjs';
import { contentSecurityPolicy, serve } from '../lib/server.mjs';

const view = JSON.stringify({
  answer: 'yes',
  points: { have: 16, need: 16 },
  categories: { have: 3, need: 3 },
  rows: [],
  reasons: [],
  ways: [],
});
const summary = `<guild-cpd-summary view='${view}'><p>Your points appear here.</p></guild-cpd-summary>`;

describe('elements on a page of somebody else', () => {
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

  /** A page of its own at the server's address, under a policy. */
  async function pageOf(html, policy = contentSecurityPolicy) {
    const page = await browser.newPage();
    const complaints = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.route('**/somebody-elses-page', (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: policy ? { 'content-security-policy': policy } : {},
        body: `<!doctype html><html lang="en-GB"><title>Somebody else’s page</title><main>${html}</main></html>`,
      }),
    );
    await page.goto(`${server.address}somebody-elses-page`, { waitUntil: 'networkidle' });
    return { page, complaints };
  }
  const modules = '<script type="module" src="/guildhall/guildhall.js"></script>';
  const single = '<script src="/guildhall.js"></script>';
  const shows = (page) => page.evaluate(() => document.querySelector('guild-cpd-summary')?.shown?.answer);

  it('one script tag loads the elements that are there, and those that come later', async () => {
    const { page, complaints } = await pageOf(modules + summary);
    assert.equal(await shows(page), 'yes');
    const late = await page.evaluate(async () => {
      const before = customElements.get('guild-event-list') !== undefined;
      document.querySelector('main').append(document.createElement('guild-event-list'));
      await customElements.whenDefined('guild-event-list');
      return before;
    });
    assert.equal(late, false);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('what is inside an element is seen until its script has come, and where it never does', async () => {
    const { page } = await pageOf(summary);
    assert.ok(await page.getByText('Your points appear here.').isVisible());
    await page.close();
  });

  it('the same plain script twice is once', async () => {
    const { page, complaints } = await pageOf(single + summary + single);
    assert.equal(await shows(page), 'yes');
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('a second build says what to do under Trusted Types, and the first goes on working', async () => {
    const second = '<script type="module" src="/guildhall/guild-cpd-summary.js"></script>';
    const { page, complaints } = await pageOf(single + summary + second);
    assert.equal(await shows(page), 'yes');
    assert.match(complaints.join('\n'), /elements\/two-lits.*allow-duplicates/);
    await page.close();
  });

  it('two builds share a page whose policy allows duplicates, or has no Trusted Types', async () => {
    const allowing = contentSecurityPolicy.replace(
      'trusted-types lit-html',
      "trusted-types lit-html 'allow-duplicates'",
    );
    for (const policy of [allowing, '']) {
      const { page, complaints } = await pageOf(single + summary, policy);
      await page.evaluate((path) => import(path), '/guildhall/guild-cpd-summary.js');
      assert.equal(await shows(page), 'yes');
      assert.deepEqual(complaints, []);
      await page.close();
    }
  });

  it('an element may be taken out, put back elsewhere and made anew', async () => {
    const { page, complaints } = await pageOf(modules + summary + '<section></section>');
    await page.evaluate(async () => {
      const element = document.querySelector('guild-cpd-summary');
      for (let time = 0; time < 5; time += 1) {
        element.remove();
        document.querySelector(time % 2 ? 'main' : 'section').append(element);
        await element.updateComplete;
      }
      const copy = element.cloneNode(true);
      element.replaceWith(copy);
      await copy.updateComplete;
    });
    assert.equal(await shows(page), 'yes');
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('the whole example portal loads at most 90 kB gzip of JavaScript for its first view', async () => {
    const { page, files } = await weighFirstView(browser, server.address);
    assert.ok(page > 15_000 && page <= 90_000, `${page} bytes in ${files.length} files`);
  });
});
