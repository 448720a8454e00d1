import { formatRulebook } from '@guildhall/core/edit';
import { badInput } from '../input/bad-input.js';
import { placeProblems } from '../input/json-file.js';
import { parseJson } from '../input/parse-json.js';
import { Stop } from '../input/stop.js';
import { writeFile } from '../output/write-file.js';
import type { FoundFile } from '../testing/find-files.js';
import type { World } from '../world.js';
import type { FormattedFile } from './format-report.js';

/**
 * Formats one rulebook in its place, or only looks whether it is.
 *
 * @returns `undefined` for other JSON that was only found on the way.
 * @throws Stop when the file is no rulebook that can be formatted, or cannot be written.
 */
export async function formatFile(world: World, found: FoundFile, check: boolean): Promise<FormattedFile | undefined> {
  const file = parseJson(found.name, found.text);
  const format = (file.value as { readonly format?: unknown } | null)?.format;
  if (typeof format !== 'string' || !format.startsWith('guildhall/rulebook@')) {
    if (!found.named) return undefined;
    const says = 'This is no rulebook: its "format" should be "guildhall/rulebook@1".';
    throw badInput('not-a-rulebook', says, { file: file.name, line: 1, column: 1 });
  }
  const formatted = formatRulebook(found.text);
  if (!formatted.ok) throw new Stop(placeProblems(file, formatted.problems));
  const wasFormatted = formatted.value === found.text;
  if (!wasFormatted && !check) {
    if (found.path === undefined) {
      throw badInput('not-a-file', 'What lies at an address cannot be written: use --check, or name a file.', {
        file: file.name,
      });
    }
    await writeFile(world, found.path, formatted.value);
  }
  return { file: found.name, wasFormatted };
}
