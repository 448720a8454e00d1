#!/usr/bin/env node
// A stub that is always there, so that npm can link the command before anything is built.
import { existsSync } from 'node:fs';

const main = new URL('../dist/main.js', import.meta.url);
if (existsSync(main)) {
  const { main: run } = await import(main.href);
  process.exitCode = await run(process.argv.slice(2));
} else {
  process.stderr.write('guildhall is not built yet. Run `npm run build` in the repository first.\n');
  process.exitCode = 2;
}
