import { openRulebook, type Rulebook } from '@guildhall/core/decide';
import type { Catalogue } from '@guildhall/core/qualifications';
import type { MadeWorld } from './made-world.js';

/** Tables of the building, which say nothing about a world. */
const BUILDING: ReadonlySet<string> = new Set([
  'commands',
  'decisions',
  'outbox',
  'password-resets',
  'pseudonyms',
  'trail',
]);

/** A world by the rules that are shipped: what is in it, and the file that a store imports. */
export async function makeWorld(
  seed: number,
  now: string,
): Promise<{ readonly made: Omit<MadeWorld, 'out'>; readonly text: string }> {
  // Only this command needs a portal, so that the others start as fast as before.
  const [{ createWorld }, rules] = await Promise.all([import('@guildhall/testing/world'), import('@guildhall/rules')]);
  const rulebooks: Record<string, Rulebook> = {};
  for (const [id, load] of Object.entries(rules.compiled)) rulebooks[id] = openRulebook(await load());
  const catalogues: Record<string, Catalogue> = {};
  for (const load of Object.values(rules.catalogues)) {
    const catalogue = await load();
    const { number, pathway } = catalogue;
    catalogues[pathway === undefined ? number : `${number}/${pathway}`] = catalogue;
  }
  const { store, actors } = await createWorld({ rulebooks, catalogues, seed, now });
  const file = await store.exportAll();
  const tables = Object.fromEntries(
    Object.entries(file.tables)
      .filter(([name, rows]) => !BUILDING.has(name) && rows.length > 0)
      .map(([name, rows]) => [name, { rows: rows.length, ...stagesOf(rows) }]),
  );
  return { made: { seed, now, tables, actors }, text: `${JSON.stringify(file)}\n` };
}

function stagesOf(rows: readonly unknown[]): { readonly stages?: Readonly<Record<string, number>> } {
  const stages: Record<string, number> = {};
  for (const { stage } of rows as readonly { readonly stage?: string }[]) {
    if (stage !== undefined) stages[stage] = (stages[stage] ?? 0) + 1;
  }
  const sorted = Object.entries(stages).sort(([one], [other]) => (one < other ? -1 : 1));
  return sorted.length === 0 ? {} : { stages: Object.fromEntries(sorted) };
}
