import { relative, resolve } from 'node:path';
import { listRuleFiles } from '../input/list-rule-files.js';
import { readSource } from '../input/read-source.js';
import type { Source } from '../input/source.js';
import type { World } from '../world.js';

/** A file to test. One that was named must be a rulebook or a catalogue; one found in a folder may be neither. */
export interface FoundFile extends Source {
  readonly named: boolean;
}

/**
 * The files that references name: a file, every file of a folder, an id or a URL. Without any: all shipped rules.
 *
 * @throws Stop when a reference names nothing.
 */
export async function* findFiles(world: World, references: readonly string[]): AsyncGenerator<FoundFile> {
  for (const reference of references.length > 0 ? references : [world.rules]) {
    const path = resolve(world.folder, reference);
    if (/^https?:/i.test(reference) || (await world.files.kind(path)) !== 'folder') {
      yield { ...(await readSource(world, reference)), named: true };
      continue;
    }
    for (const file of await listRuleFiles(world, path)) {
      const name = relative(world.folder, file);
      yield { name, path: file, text: await world.files.read(file), named: false };
    }
  }
}
