import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { formatRulebook } from '@guildhall/core/edit';
import { badInput } from '../input/bad-input.js';
import { Stop } from '../input/stop.js';
import { todayInLondon } from '../input/today-in-london.js';
import { writeFile } from '../output/write-file.js';
import type { World } from '../world.js';
import { startingRulebook } from './starting-rulebook.js';

/** What `guildhall new --json` prints. */
export interface MadeRulebook {
  readonly rulebook: string;
  /** The file it was written to. */
  readonly out: string;
  /** How many examples it begins with. */
  readonly examples: number;
}

const SCHEME = /^[a-z][a-z0-9-]{0,39}\/[a-z0-9][a-z0-9-]{0,39}$/;

/**
 * Writes a starting rulebook for a scheme, to `rules/<scheme>.json` or another file.
 *
 * @throws Stop `cli/no-scheme`, `cli/file-exists`, or where the file cannot be written.
 */
export async function makeRulebook(world: World, scheme: string, file: string | undefined): Promise<MadeRulebook> {
  if (!SCHEME.test(scheme))
    throw badInput('no-scheme', `${scheme} names no scheme: write room/body in small letters, such as cpd/xyz.`);
  const out = file ?? join('rules', `${scheme}.json`);
  const path = isAbsolute(out) ? out : resolve(world.folder, out);
  if ((await world.files.kind(path)) !== 'nothing')
    throw badInput('file-exists', 'There is something here already: name another file with --out.', { file: out });
  const schema = await schemaNear(world, path);
  const document = startingRulebook({ scheme, on: todayInLondon(world.now()), ...schema });
  const formatted = formatRulebook(JSON.stringify(document));
  if (!formatted.ok) throw new Stop(formatted.problems);
  await writeFile(world, path, formatted.value);
  return { rulebook: scheme, out, examples: document.examples.length };
}

/** The schema for editors, where it lies in the folder above the file's, as it does in `rules/`. */
async function schemaNear(world: World, path: string): Promise<{ readonly schema?: string }> {
  const schema = join(dirname(path), '..', 'rulebook.schema.json');
  if ((await world.files.kind(schema)) !== 'file') return {};
  return { schema: relative(dirname(path), schema).replaceAll('\\', '/') };
}
