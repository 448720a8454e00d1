import { relative } from 'node:path';
import { badInput } from '../input/bad-input.js';
import { didYouMean } from '../input/did-you-mean.js';
import { listRuleFiles } from '../input/list-rule-files.js';
import { parseJson } from '../input/parse-json.js';
import type { Source } from '../input/source.js';
import type { World } from '../world.js';

/**
 * Finds the shipped catalogue of a qualification by its number, and its pathway where it has some.
 *
 * @throws Stop `cli/no-such-catalogue`, `cli/which-pathway` or `cli/no-such-pathway`
 */
export async function findCatalogue(world: World, number: string, pathway: string | undefined): Promise<Source> {
  const numbers = new Set<string>();
  const found = new Map<string | undefined, Source>();
  for (const path of await listRuleFiles(world, world.rules)) {
    const text = await world.files.read(path);
    // Most files are rulebooks: those need not be parsed to be passed over.
    if (!text.includes('guildhall/catalogue@')) continue;
    const name = relative(world.folder, path);
    const json = parseJson(name, text).value as { readonly number?: string; readonly pathway?: string };
    if (json.number === undefined) continue;
    numbers.add(json.number);
    if (json.number === number) found.set(json.pathway, { name, path, text });
  }
  if (found.size === 0) {
    const known = [...numbers].sort();
    const says = `No catalogue of ${number} is shipped.${didYouMean(number, known)} There are ${known.join(', ')}.`;
    throw badInput('no-such-catalogue', says);
  }
  const [only] = found.size === 1 ? found.values() : [];
  const chosen = pathway === undefined ? (found.get(undefined) ?? only) : found.get(pathway);
  if (chosen !== undefined) return chosen;
  const pathways = [...found.keys()].filter((name) => name !== undefined);
  if (pathway === undefined) {
    const says = `${number} has pathways that may not be mixed: add --pathway ${pathways.join(', --pathway ')}.`;
    throw badInput('which-pathway', says.replace(/, --pathway (?=[^,]*$)/, ' or --pathway '));
  }
  const has = pathways.length === 0 ? 'It has none.' : `It has ${pathways.join(', ')}.`;
  throw badInput('no-such-pathway', `${number} has no pathway ${pathway}.${didYouMean(pathway, pathways)} ${has}`);
}
