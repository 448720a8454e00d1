import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';

/**
 * Starts Chromium for end-to-end tests. The caller closes it.
 *
 * @returns {Promise<import('playwright-core').Browser>}
 */
export const launch = () =>
  chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
  });

/**
 * Opens a page and keeps whatever it complains of: console errors and warnings, uncaught errors, failed requests,
 * and violations of the content security policy.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {{ width?: number, height?: number }} [viewport]
 * @returns {Promise<{ page: import('playwright-core').Page, complaints: string[] }>} the page once it is idle;
 *   `complaints` goes on growing while it is open
 */
export async function open(browser, address, { width = 1280, height = 900 } = {}) {
  const page = await browser.newPage({ viewport: { width, height } });
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  return { page, complaints };
}
