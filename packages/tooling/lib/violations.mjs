import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds on a page, shadow roots included.
 *
 * @param {import('playwright-core').Page} page
 * @param {{ schemes?: ('light' | 'dark')[], within?: string }} [options] each colour scheme of the device to look in,
 *   and the part of the page to look at; both schemes and the whole page unless told
 * @returns {Promise<string[]>} a line for each violation, with the scheme and the elements; none when all is well
 */
export async function violations(page, { schemes = ['light', 'dark'], within } = {}) {
  await page.evaluate(`globalThis.axe ?? (() => { ${axe} })()`);
  const lines = [];
  for (const colorScheme of schemes) {
    // Colours that are on their way from one scheme to the other are of neither.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.waitForTimeout(200);
    const found = await page.evaluate((part) => globalThis.axe.run(part ?? document), within);
    for (const { id, nodes } of found.violations) {
      const targets = nodes.map(({ target }) => target.flat().join(' ')).slice(0, 4);
      lines.push(`${colorScheme}: ${id}: ${targets.join(', ')}`);
    }
  }
  return lines;
}
