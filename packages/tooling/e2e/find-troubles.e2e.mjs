import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from '../lib/browser.mjs';
import { findTroubles } from '../lib/find-troubles.mjs';
import { violations } from '../lib/violations.mjs';

const FINE = `<!doctype html><html lang="en"><title>Page</title><meta name="viewport" content="width=device-width">
  <main><h1>A page with nothing wrong</h1>
  <p>Some words, and more of them, until the line is full and another one has to begin below the first.</p>
  <p style="position:absolute;inline-size:1px;block-size:1px;overflow:hidden">Only for screen readers</p>
  <div style="inline-size:6rem;overflow:auto"><p style="inline-size:30rem">This can be scrolled to, all of it.</p></div>
  <div style="position:fixed;inset-block-start:0;z-index:9">Told in passing</div>
  <x-card></x-card></main></html>`;

describe('findTroubles', { timeout: 60_000 }, () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  /** A page, and in it an element with an open shadow root that is inside another one. */
  async function pageWith(inLight = '', inShadow = '') {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
    await page.setContent(FINE);
    await page.evaluate(
      ([light, shadow]) => {
        document.querySelector('main').insertAdjacentHTML('beforeend', light);
        const outer = document.querySelector('x-card').attachShadow({ mode: 'open' });
        outer.innerHTML = '<p>In a shadow</p><x-inner></x-inner>';
        outer.querySelector('x-inner').attachShadow({ mode: 'open' }).innerHTML = `<p>In two shadows</p>${shadow}`;
      },
      [inLight, inShadow],
    );
    return page;
  }

  it('finds nothing where nothing is wrong', async () => {
    const page = await pageWith();
    assert.deepEqual(await findTroubles(page), []);
    await page.close();
  });

  const faults = {
    overflow: ['<div class="wide" style="inline-size:50rem">Far too wide</div>', /^overflow: .*div\.wide/],
    clipped: [
      '<p class="cut" style="inline-size:5rem;overflow:hidden;white-space:nowrap">A text that does not fit</p>',
      /^clipped: “A text that does not fit” in .*p\.cut/,
    ],
    overlap: [
      '<p>First</p><p class="over" style="margin-block-start:-2.2rem">Second</p>',
      /^overlap: “First” and “Sec/,
    ],
  };
  for (const [name, [fault, line]] of Object.entries(faults)) {
    it(`finds ${name} in the page, and in a shadow root inside a shadow root`, async () => {
      for (const where of [[fault], ['', fault]]) {
        const page = await pageWith(...where);
        const found = await findTroubles(page);
        assert.equal(found.length, 1, found.join('\n'));
        assert.match(found[0], line);
        await page.close();
      }
    });
  }

  it('finds text cut off below', async () => {
    const page = await pageWith('<div style="block-size:1.5rem;overflow:hidden"><p>One</p><p>Two</p></div>');
    assert.match((await findTroubles(page)).join('\n'), /clipped: “Two”/);
    await page.close();
  });
});

describe('violations', { timeout: 60_000 }, () => {
  it('finds what axe finds in the scheme where it is wrong', async () => {
    const browser = await launch();
    const page = await browser.newPage();
    await page.setContent(`<!doctype html><html lang="en"><title>Page</title><style>:root{color-scheme:light dark}
      p{color:light-dark(#000,#222);background:light-dark(#fff,#000)}</style><main><h1>Page</h1><p>Words</p></main>`);
    const found = await violations(page);
    assert.equal(found.length, 1, found.join('\n'));
    assert.match(found[0], /^dark: color-contrast: p/);
    await browser.close();
  });
});
