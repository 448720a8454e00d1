// Holds every import of the repository to the rules of doors.config.mjs, and says which it breaks and what to do.
import { violationsIn } from './lib/cruise.mjs';
import { root } from './lib/paths.mjs';
import { script } from './lib/stop.mjs';

await script(async () => {
  const { modules, violations } = await violationsIn(root);
  for (const { rule, from, to, comment } of violations) {
    process.stdout.write(`${rule}: ${from} → ${to}\n  ${comment}\n`);
  }
  process.stdout.write(`${modules} files, ${violations.length} imports through a closed door\n`);
  return violations.length === 0 ? 0 : 1;
});
