import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { must } from './run.mjs';
import { Stop } from './stop.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** The Chromium to test with: `CHROME_PATH`, or the first on the PATH. @returns {string | undefined} */
export function findChromium() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(runnable);
}

function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Finds Chromium, or installs Debian's where that is possible without asking anyone.
 *
 * @returns {Promise<string>} its path
 * @throws {Stop} saying how to install it by hand
 */
export async function ensureChromium() {
  const found = findChromium();
  if (found && !runnable(found)) throw new Stop(`CHROME_PATH names ${found}, which cannot be run.`);
  if (found) return found;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Stop(
      'The browser tests need Chromium. Install it (on Debian: sudo apt-get install chromium) ' +
        'or set CHROME_PATH to a Chromium or Chrome that is already there.',
    );
  }
  process.stdout.write('Installing Chromium (apt-get) …\n');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await must('apt-get update', 'apt-get', ['update', '-q'], { env, quiet: true });
  const install = ['install', '-q', '-y', '--no-install-recommends', 'chromium'];
  await must('apt-get install chromium', 'apt-get', install, { env, quiet: true });
  const installed = findChromium();
  if (!installed) throw new Stop('apt-get installed chromium, yet it is not on the PATH. Set CHROME_PATH.');
  return installed;
}
