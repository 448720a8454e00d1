import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { at } from './paths.mjs';

/**
 * Does a piece of work unless it was done before with the same files, and remembers that it is done.
 *
 * @param {string} stamp where to remember, from the root
 * @param {readonly string[]} inputs files and folders that the work depends on, from the root
 * @param {(path: string) => boolean} matters which files of a folder count
 * @param {() => Promise<void>} work
 */
export async function unlessDone(stamp, inputs, matters, work) {
  const before = fingerprint(inputs, matters);
  if (existsSync(at(stamp)) && readFileSync(at(stamp), 'utf8') === before) return;
  await work();
  mkdirSync(dirname(at(stamp)), { recursive: true });
  writeFileSync(at(stamp), before);
}

function fingerprint(inputs, matters) {
  const hash = createHash('sha256');
  for (const input of inputs.filter((each) => existsSync(at(each)))) {
    const below = statSync(at(input)).isDirectory()
      ? readdirSync(at(input), { recursive: true }).filter(matters)
      : [''];
    for (const file of below.map((each) => join(input, each)).sort()) {
      hash
        .update(`${file}\0`)
        .update(readFileSync(at(file)))
        .update('\0');
    }
  }
  return hash.digest('hex');
}
