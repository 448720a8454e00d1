import { join, relative } from 'node:path';
import type { World } from '../world.js';
import { badInput } from './bad-input.js';
import { didYouMean } from './did-you-mean.js';
import { listRuleFiles } from './list-rule-files.js';
import type { Source } from './source.js';

/**
 * Reads the shipped file that an id names: `cpd/ima` is `cpd/ima.json` of the rules, as it is on the disk now.
 *
 * @throws Stop `cli/no-such-rulebook`
 */
export async function findId(world: World, id: string): Promise<Source> {
  const path = join(world.rules, `${id}.json`);
  if ((await world.files.kind(path)) === 'file') {
    return { name: relative(world.folder, path), path, text: await world.files.read(path) };
  }
  const ids = (await listRuleFiles(world, world.rules))
    .map((file) =>
      relative(world.rules, file)
        .replaceAll('\\', '/')
        .replace(/\.json$/, ''),
    )
    .filter((name) => name.includes('/'));
  throw badInput(
    'no-such-rulebook',
    `No file and no rulebook is called ${id}.${didYouMean(id, ids)} There are ${ids.join(', ')}.`,
  );
}
