// npm run generate: writes the generated files that are committed. With --check it only compares them.
//
// A generator is a module in generators/ that exports `file` (a path from the root) and `make` (an async function
// that answers the text). It may import what the build made.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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
    const { file, make } = await import(pathToFileURL(at(generator)).href);
    const text = await make();
    const fresh = existsSync(at(file)) && readFileSync(at(file), 'utf8') === text;
    if (fresh) continue;
    if (checking) {
      stale += 1;
      process.stdout.write(`${file} is stale: run npm run generate and commit it.\n`);
    } else {
      writeFileSync(at(file), text);
      process.stdout.write(`Wrote ${file}\n`);
    }
  }
  return stale === 0 ? 0 : 1;
});
