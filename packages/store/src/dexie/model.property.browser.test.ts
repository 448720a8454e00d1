import fc from 'fast-check';
import { modelTables, runSteps, steps } from '../model.arbitrary.js';
import { freshName } from './database.arbitrary.js';
import { openDexieStore } from './open-dexie-store.js';

describe('a store in the browser’s database, asked at random', () => {
  it('answers as a list that is looked through would', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(steps, async (commands) => {
        const name = freshName();
        await runSteps(await openDexieStore({ name, tables: modelTables }), commands, (store) => {
          store.close();
          return openDexieStore({ name, tables: modelTables });
        });
        indexedDB.deleteDatabase(name);
      }),
      { numRuns: 60 },
    );
  });
});
