import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, open } from '../packages/tooling/lib/browser.mjs';
import { at } from '../packages/tooling/lib/paths.mjs';
import { serve } from '../packages/tooling/lib/server.mjs';
import { violations } from '../packages/tooling/lib/violations.mjs';

const ONE = 'examples/1-one-element/';
const ALL = 'examples/2-all-elements/';

describe('the example pages', () => {
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

  const visit = (path, viewport) => open(browser, server.address + path, viewport);
  const upgraded = (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter(({ localName }) => localName.startsWith('guild-'))
        .map((element) => [element.localName, element.shown !== undefined]),
    );

  for (const path of [ONE, ALL]) {
    for (const width of [390, 1280]) {
      it(`${path} runs under the strict policy at ${width} px, and axe finds nothing in light or dark`, async () => {
        const { page, complaints } = await visit(path, { width });
        const elements = await upgraded(page);
        assert.ok(elements.length > 0 && elements.every(([, shows]) => shows), JSON.stringify(elements));
        assert.deepEqual(complaints, []);
        assert.deepEqual(await violations(page), []);
        await page.close();
      });
    }
  }

  it('answers by the rulebook as it is served: an edited file shows on reload, without a build', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'guildhall-'));
    const file = join(folder, 'ima.json');
    const rulebook = JSON.parse(readFileSync(at('rules/cpd/ima.json'), 'utf8'));
    writeFileSync(file, JSON.stringify(rulebook));
    const page = await browser.newPage();
    await page.route('**/rules/cpd/ima.json', (route) =>
      route.fulfill({ path: file, contentType: 'application/json' }),
    );
    const answer = async () => {
      await page.waitForFunction(() => document.querySelector('guild-cpd-summary').decision !== undefined);
      return page.evaluate(() => document.querySelector('guild-cpd-summary').decision.outcomes['cpd/met']);
    };
    await page.goto(server.address + ONE);
    assert.equal(await answer(), 'no');
    assert.match(await page.locator('guild-cpd-summary').textContent(), /CPD/);
    await page.getByText('CPD not met yet').waitFor();

    for (const dated of Object.values(rulebook.parameters.minimumCategories.values)) dated.value = 2;
    writeFileSync(file, JSON.stringify(rulebook));
    await page.reload();
    assert.equal(await answer(), 'yes');
    await page.getByText('CPD met', { exact: true }).waitFor();

    writeFileSync(file, JSON.stringify({ ...rulebook, parameters: { ...rulebook.parameters, minimumPoints: {} } }));
    await page.reload();
    await page.getByText('This cannot be shown at the moment.').waitFor();
    await page.getByText('ask the office for a statement').waitFor();
    await page.close();
    rmSync(folder, { recursive: true });
  });

  it('lets everything be reached and worked by keyboard alone', async () => {
    const { page, complaints } = await visit(ALL);
    const inside = `
      const all = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
      const active = (root = document) => root.activeElement?.shadowRoot?.activeElement ? active(root.activeElement.shadowRoot) : root.activeElement;`;
    const wanted = await page.evaluate(`${inside}
      all(document)
        .filter((one) => one.matches('a[href], button, input:not([disabled]), select, summary') && one.checkVisibility())
        .map((one, at) => ((one.wanted = at), one.localName)).length`);
    assert.ok(wanted > 30, `${wanted} controls`);
    const reached = new Set();
    // A date takes several stops, so there are more stops than controls.
    for (let stops = 0; stops < wanted * 3 && reached.size < wanted; stops += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(`${inside} active()?.wanted ?? -1`);
      if (at >= 0) reached.add(at);
    }
    assert.equal(reached.size, wanted);

    const cancel = page.getByRole('button', { name: 'Cancel this place' });
    await cancel.focus();
    await page.keyboard.press('Enter');
    await page.getByText('The place is cancelled.').waitFor();

    await page.getByLabel('Competency in Identifying').focus();
    await page.keyboard.press('Space');
    await page.getByText('Added: K/601/6383, R/601/6247.').waitFor();
    await page.getByText('Every part of the rule of combination is met.').waitFor();

    await page.getByRole('button', { name: 'Add activity' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('16 of 16 points').waitFor();
    await page.getByRole('button', { name: /^Remove Qualification/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('8 of 16 points').waitFor();
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('speaks Welsh where the page asks for it, and axe finds nothing there', async () => {
    const { page, complaints } = await visit(ALL);
    await page.getByLabel('Language').selectOption('cy');
    await page.getByText('Pwyntiau DPP').waitFor();
    await page.getByText('Rheol gyfuno').waitFor();
    // Once in the element's own words, once in the rulebook's, in a browser that may know no Welsh itself.
    await page.getByText('erbyn 15 Chwefror 2027').waitFor();
    await page.getByText('hyd 15 Chwefror 2027').waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('says nothing of CPD to whom it does not apply', async () => {
    const { page } = await visit(ALL);
    await page.getByLabel('Certificate').selectOption('false');
    await page.getByText('CPD is for members who hold the certificate.').waitFor();
    assert.equal(await page.getByText('CPD not met').count(), 0);
    await page.close();
  });
});
