import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { at } from './paths.mjs';

const require = createRequire(import.meta.url);

/**
 * The script behind an installed command, so that it runs with this very Node and needs no shell.
 *
 * @param {string} name of the package
 * @param {string} [command] when the package has more than one
 */
export function bin(name, command = name) {
  const file = packageJsonOf(name);
  const { bin: entry } = JSON.parse(readFileSync(file, 'utf8'));
  return join(dirname(file), typeof entry === 'string' ? entry : entry[command]);
}

/** Packages may hide their package.json behind `exports`; then the folder is found by its path. */
function packageJsonOf(name) {
  try {
    return require.resolve(`${name}/package.json`);
  } catch {
    return at(`node_modules/${name}/package.json`);
  }
}
