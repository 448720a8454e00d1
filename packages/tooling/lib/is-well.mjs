import assert from 'node:assert/strict';
import { sameAria } from './aria-snapshot.mjs';
import { findTroubles } from './find-troubles.mjs';
import { settle } from './portal-page.mjs';
import { violations } from './violations.mjs';

/**
 * Asserts that a page of the example portal lies well and breaks no rule of accessibility, in both colour schemes;
 * and, where a name is given, that its main region is told as it was reviewed.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} [name] of the reviewed snapshot
 */
export async function isWell(page, name) {
  await settle(page);
  assert.deepEqual(await findTroubles(page), []);
  assert.deepEqual(await violations(page), []);
  if (name !== undefined) await sameAria(page, name);
}
