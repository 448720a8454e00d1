import { badInput } from '../input/bad-input.js';
import { parseJson } from '../input/parse-json.js';
import { readSources } from '../input/read-sources.js';
import type { World } from '../world.js';
import type { FoundFile } from './find-files.js';
import { testCatalogue } from './test-catalogue.js';
import type { FileReport } from './test-report.js';
import { testRulebook } from './test-rulebook.js';

/**
 * Tests one file by its `format`.
 *
 * @returns `undefined` for other JSON that was only found on the way.
 * @throws Stop when the file cannot be tested.
 */
export async function testFile(world: World, found: FoundFile): Promise<FileReport | undefined> {
  const file = parseJson(found.name, found.text);
  const format = (file.value as { readonly format?: unknown } | null)?.format;
  const documents = found.path === undefined ? undefined : await readSources(world, found.path);
  if (typeof format === 'string' && format.startsWith('guildhall/rulebook@')) return testRulebook(file, documents);
  if (typeof format === 'string' && format.startsWith('guildhall/catalogue@')) return testCatalogue(file, documents);
  if (!found.named) return undefined;
  const says =
    'This is neither a rulebook nor a catalogue: its "format" should be "guildhall/rulebook@1" or "guildhall/catalogue@1".';
  throw badInput('not-a-rulebook', says, { file: file.name, line: 1, column: 1 });
}
