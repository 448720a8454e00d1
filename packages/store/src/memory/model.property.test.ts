import { describe, it } from 'node:test';
import fc from 'fast-check';
import { modelTables, runSteps, steps } from '../model.arbitrary.js';
import { createMemoryStore } from './create-memory-store.js';

describe('a store in memory', () => {
  it('answers as a list that is looked through would, whatever is asked of it', async () => {
    await fc.assert(
      fc.asyncProperty(steps, (commands) =>
        runSteps(createMemoryStore(modelTables), commands, async (store) => {
          const fresh = createMemoryStore(modelTables);
          await fresh.importAll(JSON.parse(JSON.stringify(await store.exportAll())));
          return fresh;
        }),
      ),
      { numRuns: 400 },
    );
  });
});
