import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch, open } from '../packages/tooling/lib/browser.mjs';
import { findTroubles } from '../packages/tooling/lib/find-troubles.mjs';
import { at } from '../packages/tooling/lib/paths.mjs';
import { openPortal, settle } from '../packages/tooling/lib/portal-page.mjs';
import { serve } from '../packages/tooling/lib/server.mjs';
import { violations } from '../packages/tooling/lib/violations.mjs';

/** The elements of the manifest, which is what is published. */
const tags = () =>
  JSON.parse(readFileSync(at('elements/custom-elements.json'), 'utf8'))
    .modules.flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName }) => tagName ?? [])
    .sort();

describe('the pages of elements alone, on a hostile page, and without script', { timeout: 600_000 }, () => {
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

  it('shows each element of the manifest alone, with its code and what can be set on it', async () => {
    const known = tags();
    assert.ok(known.includes('guild-cancellation'), known.join(' '));
    const { page, complaints } = await openPortal(browser, server.address, { path: 'examples/4-each-element/' });
    const links = await page.locator('#rooms a').evaluateAll((all) => all.map(({ textContent }) => textContent));
    assert.deepEqual(links.sort(), known);
    for (const tag of known.filter((each) => each !== 'guild-portal')) {
      await page.goto(`${server.address}examples/4-each-element/?element=${tag}`);
      await page.locator(`#live ${tag}`).waitFor({ state: 'attached' });
      await settle(page);
      const { shown, refused } = await page.locator(`#live ${tag}`).evaluate((element) => ({
        shown: element.shown !== undefined || element.shadowRoot.querySelector('form') !== null,
        refused: element.refusal?.says,
      }));
      assert.ok(shown || refused, `${tag} shows nothing`);
      assert.match(await page.locator('#code').textContent(), new RegExp(`<${tag}[ >\\n]`));
      assert.ok((await page.locator('#tables tbody tr').count()) > 3, tag);
      assert.deepEqual(await findTroubles(page), [], tag);
      assert.deepEqual(complaints, [], tag);
    }
    await page.close();
  });

  for (const width of [390, 1280]) {
    it(`keeps elements whole and usable among hostile styles, at ${width} px`, async () => {
      const { page, complaints } = await openPortal(browser, server.address, {
        path: 'examples/5-cms-page/',
        actor: 'booker',
        hash: '',
        width,
      });
      await page.getByText('No charge').first().waitFor();
      assert.deepEqual(await findTroubles(page), []);
      assert.deepEqual(await violations(page), []);
      const looks = await page.evaluate(() => {
        const button = document.getElementById('booked').shadowRoot.querySelector('button');
        const { backgroundColor, fontFamily, lineHeight, fontSize } = getComputedStyle(button);
        const { height } = button.getBoundingClientRect();
        return { backgroundColor, fontFamily, isClose: parseFloat(lineHeight) < 2 * parseFloat(fontSize), height };
      });
      assert.notEqual(looks.backgroundColor, 'rgba(0, 0, 0, 0)', 'buttons are not unset');
      assert.match(looks.fontFamily, /system-ui/);
      assert.ok(looks.isClose);
      await page.getByRole('button', { name: 'Cancel this place' }).first().click();
      await page.getByRole('dialog').getByRole('button', { name: 'Cancel this place' }).click();
      await page.getByText('The place is cancelled. Nothing was charged.').first().waitFor();
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }

  it('can be read without script, with something of its own for every element', async () => {
    const { page, complaints } = await open(browser, `${server.address}examples/9-no-script/`, { width: 390 });
    assert.equal(await page.locator('script').count(), 0);
    const there = await page
      .locator('article > :first-child')
      .evaluateAll((all) => all.map(({ localName, innerText }) => [localName, innerText.trim().length > 20]));
    const missing = tags().filter((tag) => tag !== 'guild-portal' && !there.some(([name]) => name === tag));
    assert.deepEqual(missing, []);
    assert.ok(there.every(([, says]) => says));
    assert.deepEqual(await findTroubles(page), []);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(complaints, []);
    await page.close();
  });
});
