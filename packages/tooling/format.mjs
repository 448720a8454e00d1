// npm run format [-- FILE…]: formats everything, or the files named.
import { format } from './lib/checks.mjs';
import { ensureModules } from './lib/modules.mjs';
import { script } from './lib/stop.mjs';

await script(async () => {
  await ensureModules();
  return (await format(process.argv.slice(2))).code;
});
