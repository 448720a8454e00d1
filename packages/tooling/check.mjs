// npm run lint, npm run docs, npm run doors: one group of checks by itself, shown in full.
import { buildModules } from './lib/build.mjs';
import { docs, doors, eslint, formatted } from './lib/checks.mjs';
import { ensureModules } from './lib/modules.mjs';
import { Stop, script } from './lib/stop.mjs';

const groups = {
  lint: { checks: [eslint, formatted], built: true },
  docs: { checks: [docs], built: true },
  doors: { checks: [doors], built: false },
};

await script(async () => {
  const group = groups[process.argv[2]];
  if (group === undefined) throw new Stop(`Usage: node packages/tooling/check.mjs ${Object.keys(groups).join('|')}`);
  await ensureModules();
  if (group.built) await buildModules();
  const outcomes = await Promise.all(group.checks.map((check) => check()));
  for (const { output } of outcomes) process.stdout.write(output);
  return outcomes.some(({ code }) => code !== 0) ? 1 : 0;
});
