// node packages/tooling/gallery.mjs: takes the pictures of the gallery in the documentation, of the example portal as it
// is. Part of npm run docs. Needs what npm run build builds.
import { mkdirSync } from 'node:fs';
import { launch } from './lib/browser.mjs';
import { ensureChromium } from './lib/chromium.mjs';
import { pictures } from './lib/gallery-pictures.mjs';
import { at } from './lib/paths.mjs';
import { openPortal, settle } from './lib/portal-page.mjs';
import { visit } from './lib/portal-routes.mjs';
import { serve } from './lib/server.mjs';
import { script } from './lib/stop.mjs';

await script(async () => {
  process.env.CHROME_PATH = await ensureChromium();
  mkdirSync(at('docs/gallery'), { recursive: true });
  const server = await serve({ port: 0 });
  const browser = await launch();
  try {
    const { page } = await openPortal(browser, server.address);
    for (const { name, width, scheme = 'light', language = 'en-GB', ...route } of pictures) {
      await page.setViewportSize({ width, height: width < 600 ? 844 : 900 });
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.selectOption('demo-bar [name=language]', language, { force: true });
      const trouble = await visit(page, route);
      if (trouble) throw new Error(`${name}: ${trouble}`);
      await settle(page);
      // The bar is the demonstration's, not the portal's.
      await page.evaluate(() => document.querySelector('demo-bar').toggleAttribute('hidden', true));
      await page.screenshot({ path: at(`docs/gallery/${name}.png`) });
      await page.evaluate(() => document.querySelector('demo-bar').toggleAttribute('hidden', false));
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return 0;
});
