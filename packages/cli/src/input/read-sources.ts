import { dirname, join } from 'node:path';
import type { World } from '../world.js';
import { parseJson } from './parse-json.js';

/** A document that rules rest on, with its headings by name. */
export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly headings: Readonly<Record<string, string>>;
}

/**
 * The documents that a rulebook at a path may cite: those of the nearest `sources.json` in its folder or above.
 *
 * @returns `undefined` where there is none, so that nothing can be said about its sources.
 */
export async function readSources(world: World, path: string): Promise<readonly SourceDocument[] | undefined> {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const file = join(folder, 'sources.json');
    if ((await world.files.kind(file)) === 'file') {
      const json = parseJson(file, await world.files.read(file)).value as {
        readonly format?: unknown;
        readonly sources?: readonly SourceDocument[];
      } | null;
      if (json?.format === 'guildhall/sources@1') return json.sources ?? [];
    }
    if (dirname(folder) === folder) return undefined;
  }
}
