import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, open } from '../lib/browser.mjs';
import { filesIn } from '../lib/files.mjs';
import { settle } from '../lib/portal-page.mjs';
import { serve } from '../lib/server.mjs';

const tags = filesIn('elements/src', (path) => path.endsWith('.define.ts')).map((path) =>
  path.replace(/^.*\/|\.define\.ts$/g, ''),
);
const WARM = 40;
const CYCLES = 200;

/** What the browser holds, once it has cleared up. */
async function held(session) {
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

// Counts of nodes and listeners, which a machine's speed does not change; the heap is measured in the bench.
describe('an element that is put on a page and taken off it again', () => {
  let browser;
  let server;
  let page;
  let session;
  before(async () => {
    server = await serve({ port: 0 });
    browser = await launch();
    ({ page } = await open(browser, `${server.address}examples/3-ima-portal/?actor=cpd-met#/statement`));
    await settle(page);
    session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const tag of tags) {
    it(`<${tag}> leaves no node and no listener behind after ${CYCLES} times`, async () => {
      const cycle = (times) =>
        page.evaluate(
          async ([name, count]) => {
            const place = document.createElement('div');
            document.querySelector('guild-portal').append(place);
            for (let time = 0; time < count; time++) {
              const element = document.createElement(name);
              element.textContent = 'Soon.';
              place.append(element);
              await customElements.whenDefined(name);
              // Some wait for something for ever, such as the booking they are about.
              await Promise.race([element.updateComplete, new Promise((later) => setTimeout(later, 4))]);
              element.remove();
            }
            place.remove();
            await new Promise((later) => setTimeout(later, 300));
          },
          [tag, times],
        );
      await cycle(WARM);
      const first = await held(session);
      await cycle(CYCLES);
      const last = await held(session);
      // One that stays behind keeps its tree: five nodes each time at least. A template that is made once is less.
      for (const [what, most] of [
        ['Nodes', 2 * CYCLES],
        ['JSEventListeners', CYCLES],
      ]) {
        const more = last[what] - first[what];
        assert.ok(more < most, `${what} grew by ${more}`);
      }
    });
  }
});
