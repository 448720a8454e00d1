import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { at } from './paths.mjs';

/**
 * Compares what assistive technology is told of a page's main region with the reviewed snapshot of that name.
 * `UPDATE_SNAPSHOTS=1` writes it anew, to be read before it is kept.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} name of the file, without its ending
 * @param {{ within?: string, folder?: string }} [options] the part of the page, and where the snapshots are kept
 */
export async function sameAria(page, name, options = {}) {
  const { within = 'main', folder = 'examples/3-ima-portal/snapshots' } = options;
  const file = at(`${folder}/${name}.aria.txt`);
  const now = `${steadied(await page.locator(within).ariaSnapshot())}\n`;
  if (process.env.UPDATE_SNAPSHOTS === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, now);
    return;
  }
  assert.ok(existsSync(file), `there is no snapshot ${name}: run with UPDATE_SNAPSHOTS=1, and read what it writes`);
  assert.equal(
    now,
    readFileSync(file, 'utf8'),
    `what assistive technology is told of ${name} is not what was reviewed`,
  );
}

/** Ids are drawn by chance where somebody has just made something. */
const steadied = (text) => text.replaceAll(/\b([a-z]+(?:-[a-z]+)*)-[0-9a-f]{16,}\b/g, '$1-…').trimEnd();
