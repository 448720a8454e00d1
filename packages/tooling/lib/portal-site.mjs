import { after, before } from 'node:test';
import { launch } from './browser.mjs';
import { openPortal } from './portal-page.mjs';
import { serve } from './server.mjs';

/** How long a test of a flow waits for anything on a page, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Serves the examples to one browser for all the tests of a suite, and closes both after them.
 *
 * To be called inside `describe`.
 *
 * @returns {(options?: Parameters<typeof openPortal>[2]) => ReturnType<typeof openPortal>} what opens the example portal.
 */
export function portalSite() {
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
  return async (options) => {
    const opened = await openPortal(browser, server.address, options);
    opened.page.setDefaultTimeout(PATIENCE);
    return opened;
  };
}
