export { type DexieStoreOptions, openDexieStore } from './open-dexie-store.js';
export type { WhyClosed } from './why-closed.js';
