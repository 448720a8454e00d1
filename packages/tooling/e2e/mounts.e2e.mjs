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
const ROUNDS = 3;

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

  /** Puts an element on the page and takes it off again so many times, each when it has settled or had long enough. */
  const cycle = (tag, times, longest) =>
    page.evaluate(
      async ([name, count, wait]) => {
        const place = document.createElement('div');
        document.querySelector('guild-portal').append(place);
        for (let time = 0; time < count; time++) {
          const element = document.createElement(name);
          element.textContent = 'Soon.';
          place.append(element);
          await customElements.whenDefined(name);
          // Some wait for something for ever, such as the booking they are about.
          await Promise.race([element.updateComplete, new Promise((later) => setTimeout(later, wait))]);
          element.remove();
        }
        place.remove();
        await new Promise((later) => setTimeout(later, 300));
      },
      [tag, times, longest],
    );

  for (const tag of tags) {
    it(`<${tag}> leaves no node and no listener behind after ${CYCLES} times`, async () => {
      await cycle(tag, 1, 2000);
      await cycle(tag, WARM, 4);
      const left = [];
      // A template is made once, when what it shows is first drawn: that may be in one of the rounds, where an answer is
      // quicker than it was before. What an element leaves behind, it leaves in every round.
      while (left.length < ROUNDS) {
        const before = await held(session);
        await cycle(tag, CYCLES, 4);
        const after = await held(session);
        left.push(['Nodes', 'JSEventListeners'].map((what) => after[what] - before[what]));
        if (left.at(-1).every((more) => more <= 0)) return;
      }
      assert.fail(`Every ${CYCLES} times left behind, in nodes and listeners: ${left.join(' | ')}`);
    });
  }
});
