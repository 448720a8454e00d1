// How the example portal answers on a slow machine, and what it keeps: in Chromium, slowed down four times.
import { launch } from '../lib/browser.mjs';
import { ensureChromium } from '../lib/chromium.mjs';
import { weighFirstView } from '../lib/first-view.mjs';
import { become, goTo, openPortal } from '../lib/portal-page.mjs';
import { serve } from '../lib/server.mjs';

const SLOWER = 4;
const CYCLES = 200;

/** The interactions that are measured: where, as whom, and what is pressed or typed. */
const interactions = [
  ['go to another page', 'cpd-met', '#/', (page) => press(page, 'header nav a[href="#/cpd"]')],
  ['open an event', 'cpd-met', '#/events', (page) => press(page, 'guild-event-list a')],
  ['narrow the events to a kind', 'cpd-met', '#/events', (page) => press(page, 'guild-event-list button')],
  [
    'turn to another tab of the activity',
    'booker',
    '#/activity',
    (page) => press(page, 'guild-activity [role=tab][aria-selected=false]'),
  ],
  ['ask once more before cancelling', 'cpd-pending', '#/activity', cancel],
  ['begin to change the details', 'cpd-met', '#/about-me', (page) => press(page, 'guild-about-me button')],
  ['tick a preference', 'cpd-met', '#/preferences', (page) => press(page, 'guild-preferences input')],
  [
    'type an address to sign in with',
    '',
    '#/sign-in',
    (page) => page.locator('guild-sign-in input').first().pressSequentially('rhian'),
  ],
  ['choose a claim to review', 'cpd.ima', '#/staff/cpd', (page) => press(page, 'guild-cpd-queue button')],
  [
    'open a request for a change',
    'membership.ima',
    '#/staff/changes',
    (page) => press(page, 'guild-change-queue button'),
  ],
];

const press = (page, selector) => page.locator(selector).filter({ visible: true }).first().click({ timeout: 20_000 });

async function cancel(page) {
  await press(page, 'guild-activity a[href^="#/cancel/"]');
  await press(page, 'guild-cancellation button.danger');
}

/**
 * Measures the example portal.
 *
 * @returns {Promise<{
 *   first: Awaited<ReturnType<typeof weighFirstView>>,
 *   paints: { name: string, milliseconds: number }[],
 *   heap: { before: number, after: number },
 * }>} the longest time from an interaction to the next paint; megabytes before and after 200 times on the page and off
 */
export async function measurePages() {
  process.env.CHROME_PATH = await ensureChromium();
  const server = await serve({ port: 0 });
  const browser = await launch();
  try {
    const first = await weighFirstView(browser, server.address);
    const { page } = await openPortal(browser, server.address);
    const session = await page.context().newCDPSession(page);
    const paints = [];
    for (const [name, actor, hash, act] of interactions) {
      await become(page, actor);
      await goTo(page, hash);
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
      await page.evaluate(() => {
        globalThis.longest = 0;
        globalThis.watching?.disconnect();
        globalThis.watching = new PerformanceObserver((list) => {
          for (const { duration, interactionId } of list.getEntries())
            if (interactionId) globalThis.longest = Math.max(globalThis.longest, duration);
        });
        globalThis.watching.observe({ type: 'event', durationThreshold: 16 });
      });
      await act(page);
      await page.waitForTimeout(500);
      const milliseconds = await page.evaluate(() => globalThis.longest);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      // What takes less than 16 ms is not told: it is as good as nothing.
      paints.push({ name, milliseconds });
    }
    return { first, paints, heap: await measureHeap(page, session) };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Megabytes on the heap before and after the home page's elements came and went. */
async function measureHeap(page, session) {
  await become(page, 'cpd-met');
  await goTo(page, '#/');
  await session.send('Performance.enable');
  const held = async () => {
    for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSHeapUsedSize').value / 1e6;
  };
  const cycle = (times) =>
    page.evaluate(async (count) => {
      const place = document.createElement('div');
      document.querySelector('guild-portal').append(place);
      for (let time = 0; time < count; time += 1) {
        for (const tag of ['guild-cpd-summary', 'guild-activity', 'guild-invoice-list']) {
          place.append(document.createElement(tag));
        }
        await Promise.all([...place.children].map((element) => element.updateComplete));
        place.replaceChildren();
      }
      place.remove();
    }, times);
  await cycle(50);
  const before = await held();
  await cycle(CYCLES);
  return { before, after: await held() };
}
