import { existsSync, readFileSync } from 'node:fs';
import { at } from './paths.mjs';
import { must } from './run.mjs';

/**
 * Installs the dependencies when they are missing or are not those of package-lock.json any more.
 *
 * @throws {Stop} when npm cannot install them
 */
export async function ensureModules() {
  if (installed()) return;
  process.stdout.write('Installing dependencies (npm ci) …\n');
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) await must('npm ci', process.execPath, [npm, 'ci']);
  else await must('npm ci', 'npm', ['ci']);
}

/**
 * Whether npm's own account of what it installed agrees with the lockfile.
 *
 * Optional packages are left out, because which of them npm installs depends on the machine.
 */
function installed() {
  const account = at('node_modules/.package-lock.json');
  if (!existsSync(account)) return false;
  const has = JSON.parse(readFileSync(account, 'utf8')).packages;
  const wants = JSON.parse(readFileSync(at('package-lock.json'), 'utf8')).packages;
  return Object.entries(wants).every(
    ([path, { version, optional, devOptional, peer, link }]) =>
      !path.includes('node_modules/') ||
      optional ||
      devOptional ||
      peer ||
      (existsSync(at(path)) && (link || has[path]?.version === version)),
  );
}
