import { gzipSync } from 'node:zlib';
import { settle } from './portal-page.mjs';

/**
 * The JavaScript that a page of the example portal loads for its first view, as a server sends it: gzipped, file by
 * file. The demonstration's own bar, and the worker that stands where a server would, are told apart.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} address of the server, with a slash at the end
 * @returns {Promise<{ page: number, demonstration: number, files: { name: string, bytes: number }[] }>} in bytes
 */
export async function weighFirstView(browser, address, path = 'examples/3-ima-portal/?actor=cpd-met#/') {
  const page = await browser.newPage();
  const files = new Map();
  page.on('response', (response) => {
    if (!/javascript/.test(response.headers()['content-type'] ?? '')) return;
    const { pathname } = new URL(response.url());
    files.set(
      pathname,
      response.body().then(
        (body) => gzipSync(body, { level: 9 }).length,
        // What is still on its way when the page is closed is for later than the first view.
        () => 0,
      ),
    );
  });
  await page.goto(address + path);
  await page.waitForFunction(() => {
    const elements = [...document.querySelectorAll('main *')].filter(({ localName }) => localName.startsWith('guild-'));
    return elements.length > 0 && elements.every(({ shown }) => shown !== undefined);
  });
  await settle(page);
  const weighed = await Promise.all([...files].map(async ([name, bytes]) => ({ name, bytes: await bytes })));
  await page.close();
  const sum = (some) => some.reduce((total, { bytes }) => total + bytes, 0);
  const isDemonstration = ({ name }) => name.startsWith('/examples/dist/');
  return {
    page: sum(weighed.filter((file) => !isDemonstration(file))),
    demonstration: sum(weighed.filter(isDemonstration)),
    files: weighed.filter((file) => !isDemonstration(file)).sort((a, b) => b.bytes - a.bytes),
  };
}
