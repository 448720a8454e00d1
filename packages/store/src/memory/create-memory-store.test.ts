import { describe, it } from 'node:test';
import { conformance } from '../conformance/index.js';
import { createMemoryStore } from './create-memory-store.js';

describe('a store in memory', () => {
  for (const { name, run } of conformance((tables) => createMemoryStore(tables))) it(name, run);
});
