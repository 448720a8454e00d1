import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { launch } from '../lib/browser.mjs';
import { at } from '../lib/paths.mjs';
import { contentSecurityPolicy, serve } from '../lib/server.mjs';

const run = promisify(execFile);
const given = JSON.stringify({ holdsCertMap: true, activities: [] });
const summary = (id, on) =>
  `<guild-cpd-summary id="${id}" on="${on}" rulebook="/published/index.json#cpd/ima" given='${given}'>Soon.</guild-cpd-summary>`;
const html = `<!doctype html><html lang="en-GB"><title>A site</title>
  <script type="module" src="/guildhall/guildhall.js"></script>
  <main>${summary('old', '2026-12-01')}${summary('new', '2027-03-01')}</main></html>`;

describe('a page that is pointed at what is published', { timeout: 120_000 }, () => {
  let browser;
  let server;
  let folder;
  before(async () => {
    server = await serve({ port: 0 });
    browser = await launch();
    folder = await mkdtemp(join(tmpdir(), 'guildhall-publish-'));
    await mkdir(join(folder, 'rules', 'cpd'), { recursive: true });
    for (const file of ['sources.json', 'cpd/ima.json']) await cp(at(join('rules', file)), join(folder, 'rules', file));
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const rulebook = () => join(folder, 'rules', 'cpd', 'ima.json');
  const index = () => join(folder, 'published', 'index.json');
  const publish = (...options) =>
    run(
      process.execPath,
      [at('packages/cli/bin/guildhall.js'), 'publish', 'rules/cpd/ima.json', '--to', 'published', ...options],
      {
        cwd: folder,
      },
    );

  /** The page, loaded anew with what is published now; its caching is a site's, and its policy the strictest. */
  async function visit() {
    const page = await browser.newPage();
    const complaints = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.route('**/a-site', (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: { 'content-security-policy': contentSecurityPolicy },
        body: html,
      }),
    );
    await page.route('**/published/**', async (route) => {
      const path = join(folder, decodeURIComponent(new URL(route.request().url()).pathname));
      const body = await readFile(path).catch(() => undefined);
      await route.fulfill(body === undefined ? { status: 404 } : { contentType: 'application/json', body });
    });
    await page.goto(`${server.address}a-site`, { waitUntil: 'networkidle' });
    const shown = await page.evaluate(async () => {
      await customElements.whenDefined('guild-cpd-summary');
      const told = {};
      for (const id of ['old', 'new']) {
        const element = document.getElementById(id);
        await element.updateComplete;
        told[id] = {
          need: element.shown?.points.need,
          version: element.decision?.used.version,
          problems: element.problems.map(({ code }) => code),
          text: element.shadowRoot.textContent.replace(/\s+/g, ' ').trim(),
        };
      }
      return told;
    });
    await page.close();
    return { ...shown, complaints };
  }

  it('shows the number that was published', async () => {
    await publish('--on', '2026-11-26');
    const { old, new: later, complaints } = await visit();
    assert.deepEqual([old.need, later.need, old.version], [16, 16, '1.0.0']);
    assert.match(old.text, /of 16 points/);
    assert.deepEqual(complaints, []);
  });

  it('shows a new number for the new period after publish and a reload, and the old answer for the old one', async () => {
    const dated = '"2019-02-16": { "value": 16, "source": "ima-portal-faq#cpd-not-met" }';
    const text = await readFile(rulebook(), 'utf8');
    assert.ok(text.includes(dated));
    await writeFile(
      rulebook(),
      text.replace(dated, `${dated},\n        "2027-02-16": { "value": 20, "status": "assumed" }`),
    );
    const refused = await publish('--on', '2026-11-27').catch((error) => error);
    assert.equal(refused.code, 1, 'the version has to be a new one');
    assert.equal((await visit()).new.need, 16);
    const { stdout } = await publish('--on', '2026-11-27', '--write-version', '--why', 'The board decided.');
    assert.match(stdout, /Points needed in a CPD period: 20 from 16 February 2027 \(16 before\)/);
    const { old, new: later, complaints } = await visit();
    assert.deepEqual([old.need, later.need, old.version], [16, 20, '1.1.0']);
    assert.match(later.text, /of 20 points/);
    assert.deepEqual(complaints, []);
  });

  it('shows the number of before after a rollback', async () => {
    await publish('--on', '2026-11-28', '--rollback', '1.0.0', '--write-version');
    const { old, new: later } = await visit();
    assert.deepEqual([old.need, later.need, later.version], [16, 16, '1.2.0']);
    const { versions } = JSON.parse(await readFile(index(), 'utf8')).rulebooks['cpd/ima'];
    assert.deepEqual(
      versions.map(({ version }) => version),
      ['1.0.0', '1.1.0'],
    );
  });

  it('tells what is wrong with an index or a file, and decides nothing', async () => {
    const good = await readFile(index(), 'utf8');
    const file = join(folder, 'published', JSON.parse(good).rulebooks['cpd/ima'].file);
    const text = await readFile(file, 'utf8');
    const cases = [
      ['elements/not-json', index(), good.slice(0, 100)],
      ['schema/', index(), good.replace('"1.2.0"', '"1.2"')],
      ['index/unknown-rulebook', index(), '{ "format": "guildhall/index@1", "rulebooks": {} }'],
      ['index/hash-mismatch', file, text.replace('"value": 16', '"value": 1')],
      ['elements/not-loaded', index(), good.replaceAll('archive/', 'nowhere/')],
    ];
    for (const [code, path, broken] of cases) {
      const [indexNow, fileNow] = [good, text];
      await writeFile(path, broken);
      const { old, new: later } = await visit();
      for (const element of [old, later]) {
        assert.ok(element.problems[0]?.startsWith(code), `${code}: ${element.problems}`);
        assert.equal(element.need, undefined);
        assert.ok(element.text.includes(element.problems[0]), element.text);
      }
      await writeFile(index(), indexNow);
      await writeFile(file, fileNow);
    }
    assert.equal((await visit()).new.need, 16);
  });
});
