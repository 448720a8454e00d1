import type { SampleStore } from './sample.js';

/** One promise of the port, and what holds a store to it. */
export interface Case {
  readonly name: string;
  readonly run: (store: SampleStore, beside: Beside) => Promise<void>;
}

/** Opens a second store over what the first keeps, as another page would; absent where a store has nothing beside it. */
export type Beside = ((store: SampleStore) => Promise<SampleStore>) | undefined;
