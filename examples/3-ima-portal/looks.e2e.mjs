import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from '../../packages/tooling/lib/browser.mjs';
import { findTroubles } from '../../packages/tooling/lib/find-troubles.mjs';
import { openPortal, settle } from '../../packages/tooling/lib/portal-page.mjs';
import { portalRoutes, visit } from '../../packages/tooling/lib/portal-routes.mjs';
import { serve } from '../../packages/tooling/lib/server.mjs';
import { violations } from '../../packages/tooling/lib/violations.mjs';

/** A few pages of each kind: a form, a list, a table, a desk, and what is over the page. */
const MAIN = ['sign in', 'home', 'events', 'cpd', 'cpd submit', 'invoice', 'cancel', 'staff cpd', 'staff members'];

// What is looked at is of one page each, so two of them fit on two cores.
describe('how every page of the portal lies', { timeout: 300_000, concurrency: 2 }, () => {
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

  /** Visits routes and collects what `look` finds at each, with what the browser complains of. */
  const each = async ({ width, routes = portalRoutes, prepare }, look) => {
    const { page, complaints } = await openPortal(browser, server.address, { width });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await prepare?.(page);
    const wrong = [];
    for (const route of routes) {
      const why = await visit(page, route);
      const found = why ? [why] : await look(page, route);
      wrong.push(...[...found, ...complaints.splice(0)].map((line) => `${route.name}: ${line}`));
    }
    await page.close();
    return [...new Set(wrong)];
  };
  const inLanguage = async (page, language) => {
    await page.evaluate((lang) => (document.documentElement.lang = lang), language);
    await settle(page);
  };
  const only = (names) => portalRoutes.filter(({ name }) => names.includes(name));

  for (const width of [390, 768, 1280]) {
    it(`nothing sticks out, is cut off or overlaps at ${width} px, light and dark, English and Welsh`, async () => {
      const wrong = await each({ width }, async (page) => {
        const lines = [];
        for (const language of ['en-GB', 'cy']) {
          if (language === 'cy') await inLanguage(page, language);
          for (const colorScheme of ['light', 'dark']) {
            await page.emulateMedia({ colorScheme });
            lines.push(...(await findTroubles(page)).map((line) => `${language}, ${colorScheme}: ${line}`));
          }
        }
        await inLanguage(page, 'en-GB');
        return lines;
      });
      assert.deepEqual(wrong, []);
    });
  }

  it('lies as well from right to left', async () => {
    const prepare = (page) => page.evaluate(() => (document.documentElement.dir = 'rtl'));
    assert.deepEqual(await each({ width: 1280, prepare }, findTroubles), []);
  });

  it('can be read at twice the size of text', async () => {
    const prepare = (page) =>
      page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('html { font-size: 200% }');
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      });
    assert.deepEqual(await each({ width: 1280, prepare }, findTroubles), []);
  });

  it('lies as well in colours that the device forces', async () => {
    const prepare = (page) => page.emulateMedia({ forcedColors: 'active' });
    assert.deepEqual(await each({ width: 1280, prepare, routes: only(MAIN) }, findTroubles), []);
  });

  for (const [language, scheme] of [
    ['en-GB', 'light'],
    ['cy', 'dark'],
  ]) {
    it(`is what axe finds nothing wrong with, ${scheme}, in ${language}`, async () => {
      const prepare = (page) => inLanguage(page, language);
      assert.deepEqual(await each({ width: 1280, prepare }, (page) => violations(page, { schemes: [scheme] })), []);
    });
  }

  it('takes the colours that are chosen in the bar, elements and all', async () => {
    const { page, complaints } = await openPortal(browser, server.address, { hash: '#/cpd' });
    const seen = () =>
      page.evaluate(() => {
        const light = (colour) =>
          colour
            .match(/\d+/g)
            .slice(0, 3)
            .map(Number)
            .reduce((sum, one) => sum + one) > 382;
        const of = (element, name) => light(getComputedStyle(element)[name]);
        const root = document.querySelector('guild-cpd-summary').shadowRoot.querySelector('[part=root]');
        return {
          page: of(document.body, 'backgroundColor'),
          element: of(root, 'backgroundColor'),
          text: of(root, 'color'),
        };
      });
    const isLight = { page: true, element: true, text: false };
    const isDark = { page: false, element: false, text: true };
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      for (const [theme, wanted] of [
        ['dark', isDark],
        ['light', isLight],
        ['', colorScheme === 'light' ? isLight : isDark],
      ]) {
        await page.selectOption('demo-bar [name=theme]', theme);
        assert.deepEqual(await seen(), wanted, `${theme || 'as the device'} on a device that is ${colorScheme}`);
      }
    }
    assert.deepEqual(complaints, []);
    await page.close();
  });
});
