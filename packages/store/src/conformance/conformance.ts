import type { Store } from '../store.js';
import { auditing } from './auditing.js';
import { closing } from './closing.js';
import { committing } from './committing.js';
import { copying } from './copying.js';
import { filing } from './filing.js';
import { finding } from './finding.js';
import { type SampleStore, type SampleTables, sampleTables } from './sample.js';
import { watching } from './watching.js';

/** One promise that a store must keep. */
export interface ConformanceTest {
  readonly name: string;
  /** @throws Error that says what was expected. Each run has a store of its own. */
  readonly run: () => Promise<void>;
}

/** What the suite needs to know of an implementation besides how to make one. */
export interface ConformanceOptions {
  /**
   * Opens a second store over what the first keeps, as another page would.
   * Without it what holds between two is not asked, as of a store in memory.
   */
  readonly beside?: (store: Store<SampleTables>) => Promise<Store<SampleTables>>;
}

/**
 * Everything that a store must do, as tests for any runner.
 *
 * @param createStore - an empty store, of the first edition, for the tables it is given.
 * @example
 * ```ts
 * for (const { name, run } of conformance((tables) => createMemoryStore(tables))) it(name, run);
 * ```
 */
export function conformance(
  createStore: (tables: SampleTables) => SampleStore | Promise<SampleStore>,
  { beside }: ConformanceOptions = {},
): readonly ConformanceTest[] {
  const cases = [...finding, ...committing, ...auditing, ...watching, ...copying, ...filing, ...closing];
  return cases.map(({ name, run }) => ({
    name,
    run: async () => {
      const store = await createStore(sampleTables);
      try {
        await run(store, beside);
      } finally {
        store.close();
      }
    },
  }));
}
