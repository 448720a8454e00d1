// node packages/tooling/contact-sheet.mjs FOLDER [--only TEXT] [--width N]…: every place of the example portal at every
// width, in both colour schemes and languages, as pictures side by side; and what is wrong with how any of them lies.
// Needs what npm run build builds.
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from './lib/browser.mjs';
import { ensureChromium } from './lib/chromium.mjs';
import { findTroubles } from './lib/find-troubles.mjs';
import { openPortal, settle } from './lib/portal-page.mjs';
import { portalRoutes, visit } from './lib/portal-routes.mjs';
import { serve } from './lib/server.mjs';
import { Stop, script } from './lib/stop.mjs';

const LANGUAGES = ['en-GB', 'cy'];
const SCHEMES = ['light', 'dark'];
const ON_A_SHEET = 8;
/** How wide a picture is on a sheet. */
const shownAt = (width) => (width < 600 ? 300 : width < 1000 ? 420 : 560);

await script(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { only: { type: 'string', default: '' }, width: { type: 'string', multiple: true } },
  });
  if (positionals.length !== 1) {
    throw new Stop('Usage: node packages/tooling/contact-sheet.mjs FOLDER [--only TEXT] [--width N]…');
  }
  const folder = resolve(positionals[0]);
  const widths = values.width?.map(Number) ?? [390, 768, 1280];
  const routes = portalRoutes.filter(({ name }) => name.includes(values.only));
  mkdirSync(`${folder}/pages`, { recursive: true });
  process.env.CHROME_PATH = await ensureChromium();
  const server = await serve({ port: 0 });
  const browser = await launch();
  const wrong = [];
  const shots = [];
  try {
    const { page, complaints } = await openPortal(browser, server.address);
    for (const language of LANGUAGES) {
      await page.selectOption('demo-bar [name=language]', language);
      for (const route of routes) {
        const why = await visit(page, route);
        if (why) wrong.push(`${route.name}: ${why}`);
        if (why) continue;
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          for (const scheme of SCHEMES) {
            await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
            await settle(page);
            const file = `pages/${language}-${scheme}-${width}-${route.name.replaceAll(' ', '-')}.png`;
            await page.screenshot({ path: `${folder}/${file}`, fullPage: true });
            shots.push({ language, scheme, width, name: route.name, file });
            for (const trouble of await findTroubles(page)) {
              wrong.push(`${route.name}, ${language}, ${scheme}, ${width} px: ${trouble}`);
            }
          }
        }
        await page.setViewportSize({ width: 1280, height: 900 });
        for (const complaint of complaints.splice(0)) wrong.push(`${route.name}, ${language}: ${complaint}`);
      }
    }
    await page.close();
    for (const language of LANGUAGES) {
      for (const scheme of SCHEMES) {
        for (const width of widths) {
          const of = shots.filter((one) => one.language === language && one.scheme === scheme && one.width === width);
          await layOut(browser, folder, `${language}-${scheme}-${width}`, of, shownAt(width));
        }
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  const lines = [...new Set(wrong)];
  writeFileSync(`${folder}/troubles.txt`, lines.map((line) => `${line}\n`).join(''));
  process.stdout.write(`${shots.length} pictures in ${folder}; ${lines.length} troubles\n`);
  for (const line of lines) process.stdout.write(`  ${line}\n`);
  return lines.length === 0 ? 0 : 1;
});

/** Lays pictures side by side, a few on a sheet, so that each can still be read. */
async function layOut(browser, folder, name, shots, width) {
  const page = await browser.newPage({
    viewport: { width: Math.min(4, Math.ceil(ON_A_SHEET / 2)) * (width + 24) + 24, height: 800 },
  });
  for (let at = 0; at < shots.length; at += ON_A_SHEET) {
    const sheet = `${name}-${at / ON_A_SHEET + 1}`;
    const figures = shots
      .slice(at, at + ON_A_SHEET)
      .map(({ file, name: caption }) => `<figure><figcaption>${caption}</figcaption><img src="${file}"></figure>`);
    writeFileSync(
      `${folder}/${sheet}.html`,
      `<!doctype html><meta charset="utf-8"><title>${sheet}</title><style>
        body{margin:24px;display:flex;flex-wrap:wrap;gap:24px;align-items:start;background:#777;font:600 14px system-ui}
        figure{margin:0;width:${width}px}img{display:block;width:100%}figcaption{color:#fff;padding-block:4px}</style>
        ${figures.join('\n')}`,
    );
    await page.goto(pathToFileURL(`${folder}/${sheet}.html`).href, { waitUntil: 'load' });
    await page.screenshot({ path: `${folder}/${sheet}.png`, fullPage: true });
  }
  await page.close();
}
