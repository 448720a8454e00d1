// Weighs what a page loads, gzipped file by file as a server sends it, against the limits in budgets.json.
//
// A budget is { "name", "gzip": bytes } with either
// - "entry": a built file; everything it imports is weighed with it, and of what it loads later only the chunks
//   whose names are listed in "with"; or
// - "source": the text of a module, bundled and minified for the occasion, to weigh what one import brings.
import { readFileSync } from 'node:fs';
import { budgetLines } from './lib/budgets.mjs';
import { at } from './lib/paths.mjs';
import { script } from './lib/stop.mjs';

await script(async () => {
  const budgets = JSON.parse(readFileSync(at('packages/tooling/budgets.json'), 'utf8'));
  let over = 0;
  for (const { name, bytes, limit } of await budgetLines(budgets)) {
    const fits = bytes <= limit;
    if (!fits) over += 1;
    process.stdout.write(`${fits ? 'ok  ' : 'OVER'} ${name}: ${bytes} of ${limit} bytes gzipped\n`);
  }
  return over === 0 ? 0 : 1;
});
