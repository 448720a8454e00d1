// npm run lint [-- PATH…], npm run docs, npm run doors: one group of checks by itself, shown in full.
import { build, buildModules } from './lib/build.mjs';
import { docs, doors, eslint, formatted, gallery } from './lib/checks.mjs';
import { ensureModules } from './lib/modules.mjs';
import { Stop, script } from './lib/stop.mjs';

const groups = {
  lint: { checks: [eslint, formatted], prepare: buildModules },
  docs: { checks: [docs, gallery], prepare: build },
  doors: { checks: [doors] },
};

await script(async () => {
  const [name, ...paths] = process.argv.slice(2);
  const group = groups[name];
  if (group === undefined) throw new Stop(`Usage: node packages/tooling/check.mjs ${Object.keys(groups).join('|')}`);
  if (paths.length > 0 && name !== 'lint') throw new Stop(`npm run ${name} takes no paths.`);
  await ensureModules();
  await group.prepare?.();
  const outcomes = await Promise.all(group.checks.map((check) => check(paths)));
  for (const { output } of outcomes) process.stdout.write(output);
  return outcomes.some(({ code }) => code !== 0) ? 1 : 0;
});
