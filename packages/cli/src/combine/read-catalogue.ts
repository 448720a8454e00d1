import type { Catalogue } from '@guildhall/core/qualifications';
import { loadCatalogue } from '@guildhall/core/qualifications/load';
import { badInput } from '../input/bad-input.js';
import { type JsonFile, placeProblems } from '../input/json-file.js';
import { parseJson } from '../input/parse-json.js';
import { readSource } from '../input/read-source.js';
import { Stop } from '../input/stop.js';
import type { World } from '../world.js';
import { findCatalogue } from './find-catalogue.js';

/** A catalogue that was checked, with the file it came from. */
export interface ReadCatalogue {
  readonly catalogue: Catalogue;
  readonly file: JsonFile;
}

/** What is meant as the number of a qualification, such as `500/9810/X`, a slip in its last character included. */
const NUMBER = /^\d{3}\/\d{4}\/[\dA-Z]$/i;

/**
 * Reads and checks the catalogue that a reference names: the number of a qualification that is shipped, a path or a URL.
 *
 * @param pathway - which of the alternatives of a number; only where it has some.
 * @throws Stop with every problem found and its place.
 */
export async function readCatalogue(world: World, reference: string, pathway?: string): Promise<ReadCatalogue> {
  const source = NUMBER.test(reference)
    ? await findCatalogue(world, reference.toUpperCase(), pathway)
    : await readSource(world, reference);
  const file = parseJson(source.name, source.text);
  const { format, pathway: has } = (file.value ?? {}) as { readonly format?: unknown; readonly pathway?: unknown };
  const where = { file: file.name, line: 1, column: 1 };
  if (typeof format === 'string' && format.startsWith('guildhall/rulebook@')) {
    throw badInput(
      'not-a-catalogue',
      'This is a rulebook, not the catalogue of a qualification: use guildhall decide.',
      where,
    );
  }
  const loaded = loadCatalogue(file.value);
  if (!loaded.ok) throw new Stop(placeProblems(file, loaded.problems));
  if (pathway !== undefined && has !== pathway) {
    throw badInput('no-such-pathway', `This catalogue is not of the pathway ${pathway}.`, where);
  }
  return { catalogue: loaded.value, file };
}
