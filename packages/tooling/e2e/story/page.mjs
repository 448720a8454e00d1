// The page on which the story is played over the browser's own database. It leaves what was seen as a global.
import { portalEditions, portalStoreTables } from '@guildhall/portal';
import { rulebooks } from '@guildhall/rules';
import { openDexieStore } from '@guildhall/store/dexie';
import { compileAll, createTestPortal, runStory, STORY_BEGINS } from '@guildhall/testing/portal';

globalThis.story = (async () => {
  const store = await openDexieStore({ name: 'story', tables: portalStoreTables, ...portalEditions });
  const world = createTestPortal({ rulebooks: await compileAll(rulebooks), now: STORY_BEGINS, store });
  const seen = await runStory(world);
  const aside = await store.setAside();
  store.close();
  return JSON.parse(JSON.stringify({ seen, aside }));
})();
