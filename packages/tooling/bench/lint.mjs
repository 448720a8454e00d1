// How long the lint of all rulebooks takes, in Node and in Chromium.
import { readFileSync } from 'node:fs';
import { compileRulebook } from '@guildhall/core';
import { checkRulebook, prepareRulebook } from '@guildhall/core/load';
import { launch } from '../lib/browser.mjs';
import { serveBundle } from '../lib/bundle-page.mjs';
import { ensureChromium } from '../lib/chromium.mjs';
import { filesIn } from '../lib/files.mjs';
import { at } from '../lib/paths.mjs';
import { timeLint } from './lint-work.mjs';

/** Milliseconds that this process has worked: what else the machine does is left out. */
const worked = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * @returns {Promise<{ name: string, rulebooks: number, milliseconds: number, most: number }[]>} with what is asked of it
 * @throws {Error} when anything is found that nobody has accepted
 */
export async function measureLint() {
  const documents = filesIn('rules', (path) => /^rules\/[a-z]+\/[a-z]+\.json$/.test(path))
    .map((path) => JSON.parse(readFileSync(at(path), 'utf8')))
    .filter(({ format }) => format === 'guildhall/rulebook@1')
    .map((json) => {
      const result = checkRulebook(json);
      if (!result.ok) throw new Error(`A shipped rulebook is not sound: ${JSON.stringify(result.problems)}`);
      return result.value;
    });
  const compiled = documents.map((document) => ({ document, rulebook: compileRulebook(prepareRulebook(document)) }));
  const rows = [
    { name: 'Node, by CPU', ...timeLint(compiled, worked), most: 100 },
    { name: 'Chromium, by the clock', ...(await inBrowser(documents)), most: 200 },
  ];
  for (const { name, open } of rows) if (open.length > 0) throw new Error(`${name} finds ${open.join(', ')}`);
  return rows.map(({ name, milliseconds, most }) => ({ name, rulebooks: documents.length, milliseconds, most }));
}

async function inBrowser(documents) {
  process.env.CHROME_PATH = await ensureChromium();
  const server = await serveBundle(new URL('./lint-page.mjs', import.meta.url).pathname);
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(server.address);
    await page.waitForFunction(() => globalThis.measureLint !== undefined);
    return await page.evaluate((rules) => globalThis.measureLint(rules), documents);
  } finally {
    await browser.close();
    await server.close();
  }
}
