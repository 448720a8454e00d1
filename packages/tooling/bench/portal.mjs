// A portal over both stores: the one in memory in Node, and the one of the browser's database in Chromium.
import { compileRulebook } from '@guildhall/core';
import { rulebooks } from '@guildhall/rules';
import { createMemoryStore } from '@guildhall/store';
import { launch } from '../lib/browser.mjs';
import { serveBundle } from '../lib/bundle-page.mjs';
import { ensureChromium } from '../lib/chromium.mjs';
import { measurePortal, portalStoreTables } from './portal-work.mjs';

/** @returns {Promise<{ name: string, rows: number, commandsPerSecond: number, viewMilliseconds: number, lookMilliseconds: number, megabytes?: number }[]>} */
export async function measurePortals() {
  const compiled = Object.fromEntries(
    await Promise.all(Object.entries(rulebooks).map(async ([id, load]) => [id, compileRulebook(await load())])),
  );
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const store = createMemoryStore(portalStoreTables);
  const memory = await measurePortal(store, compiled);
  globalThis.gc?.();
  const megabytes = (process.memoryUsage().heapUsed - before) / 1e6;
  return [
    { name: 'in memory, Node', ...memory, megabytes },
    { name: 'Dexie, Chromium', ...(await inBrowser()) },
  ];
}

async function inBrowser() {
  process.env.CHROME_PATH = await ensureChromium();
  const server = await serveBundle(new URL('./portal-page.mjs', import.meta.url).pathname);
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(server.address);
    await page.waitForFunction(() => globalThis.measured !== undefined);
    return await page.evaluate(() => globalThis.measured);
  } finally {
    await browser.close();
    await server.close();
  }
}
