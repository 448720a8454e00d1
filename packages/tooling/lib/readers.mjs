import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { must } from './run.mjs';
import { Stop } from './stop.mjs';

/** The programs that read in the tests what the documents' makers wrote, and Debian's package of each. */
const readers = { pdftotext: 'poppler-utils', pdfinfo: 'poppler-utils', pdftoppm: 'poppler-utils', unzip: 'unzip' };

const missing = () => {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return Object.keys(readers).filter((name) => !folders.some((folder) => runnable(join(folder, name))));
};

function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Finds the programs that the tests of the documents read with, or installs Debian's where that is possible without
 * asking anyone.
 *
 * @throws {Stop} saying how to install them by hand
 */
export async function ensureReaders() {
  const wanted = [...new Set(missing().map((name) => readers[name]))];
  if (wanted.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Stop(
      `The tests of the documents read them with ${missing().join(', ')}. ` +
        `Install what is missing (on Debian: sudo apt-get install ${wanted.join(' ')}).`,
    );
  }
  process.stdout.write(`Installing ${wanted.join(' and ')} (apt-get) …\n`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await must('apt-get update', 'apt-get', ['update', '-q'], { env, quiet: true });
  const install = ['install', '-q', '-y', '--no-install-recommends', ...wanted];
  await must(`apt-get install ${wanted.join(' ')}`, 'apt-get', install, { env, quiet: true });
  const still = missing();
  if (still.length > 0)
    throw new Stop(`apt-get installed ${wanted.join(' ')}, yet ${still.join(', ')} is not on the PATH.`);
}
