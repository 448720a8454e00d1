// The page on which a portal over the browser's database is measured. It leaves what was measured as a global.
import { compileRulebook } from '@guildhall/core';
import { portalEditions } from '@guildhall/portal';
import { rulebooks } from '@guildhall/rules';
import { openDexieStore } from '@guildhall/store/dexie';
import { measurePortal, portalStoreTables } from './portal-work.mjs';

globalThis.measured = (async () => {
  const store = await openDexieStore({ name: 'bench', tables: portalStoreTables, ...portalEditions });
  const compiled = Object.fromEntries(
    await Promise.all(Object.entries(rulebooks).map(async ([id, load]) => [id, compileRulebook(await load())])),
  );
  const measured = await measurePortal(store, compiled);
  return { ...measured, megabytes: performance.memory.usedJSHeapSize / 1e6 };
})();
