// npm run generate: writes the generated files that are committed. With --check it only compares them.
//
// A generator is a module in generators/ that exports `file` (a path from the root) and `make` (an async function
// that answers the text), or `makeAll` (which answers texts by their paths). It may import what the build made.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './lib/build.mjs';
import { filesIn } from './lib/files.mjs';
import { at } from './lib/paths.mjs';
import { script } from './lib/stop.mjs';

await script(async () => {
  const checking = process.argv.includes('--check');
  if (!checking) await build();
  let stale = 0;
  for (const generator of filesIn('packages/tooling/generators', (path) => path.endsWith('.mjs'))) {
    const { file, make, makeAll } = await import(pathToFileURL(at(generator)).href);
    const texts = makeAll === undefined ? { [file]: await make() } : await makeAll();
    for (const [path, text] of Object.entries(texts)) {
      const fresh = existsSync(at(path)) && readFileSync(at(path), 'utf8') === text;
      if (fresh) continue;
      if (checking) {
        stale += 1;
        process.stdout.write(`${path} is stale: run npm run generate and commit it.\n`);
      } else {
        mkdirSync(dirname(at(path)), { recursive: true });
        writeFileSync(at(path), text);
        process.stdout.write(`Wrote ${path}\n`);
      }
    }
  }
  return stale === 0 ? 0 : 1;
});
