import { join } from 'node:path';
import type { World } from '../world.js';

/** Folders that never hold rules of their own. */
const PASSED_OVER = new Set(['node_modules/', 'dist/']);

/** Every JSON file in a folder and the folders in it, in the order of their paths; built and hidden ones left out. */
export async function listRuleFiles(world: World, folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of await world.files.list(folder)) {
    if (name.startsWith('.') || PASSED_OVER.has(name)) continue;
    const path = join(folder, name.replace(/\/$/, ''));
    if (name.endsWith('/')) found.push(...(await listRuleFiles(world, path)));
    else if (name.endsWith('.json')) found.push(path);
  }
  return found;
}
