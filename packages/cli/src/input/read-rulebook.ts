import { compileRulebook, type CompiledRulebook, type RulebookDocument } from '@guildhall/core';
import { checkRulebook, prepareRulebook } from '@guildhall/core/load';
import type { World } from '../world.js';
import { badInput } from './bad-input.js';
import { type JsonFile, placeProblems } from './json-file.js';
import { parseJson } from './parse-json.js';
import { readSource } from './read-source.js';
import type { Source } from './source.js';
import { Stop } from './stop.js';

/** A rulebook that was checked, with the file it came from. */
export interface ReadRulebook {
  readonly rulebook: CompiledRulebook;
  readonly document: RulebookDocument;
  readonly file: JsonFile;
  readonly source: Source;
}

/**
 * Reads and checks the rulebook that a reference names: a path, a URL or an id such as `cpd/ima`.
 *
 * @throws Stop with every problem found and its place.
 */
export async function readRulebook(world: World, reference: string): Promise<ReadRulebook> {
  return rulebookIn(await readSource(world, reference));
}

/**
 * Checks the rulebook in a text.
 *
 * @throws Stop with every problem found and its place.
 */
export function rulebookIn(source: Source): ReadRulebook {
  const file = parseJson(source.name, source.text);
  const format = (file.value as { readonly format?: unknown } | null)?.format;
  if (typeof format === 'string' && format.startsWith('guildhall/catalogue@')) {
    throw badInput('not-a-rulebook', 'This is the catalogue of a qualification: use guildhall combine.', {
      file: file.name,
    });
  }
  const checked = checkRulebook(file.value);
  if (!checked.ok) throw new Stop(placeProblems(file, checked.problems));
  return { rulebook: compileRulebook(prepareRulebook(checked.value)), document: checked.value, file, source };
}
