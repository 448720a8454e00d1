import type { Touched } from './store.js';
import type { Tables } from './table.js';

/** Those who want to be told of commits. */
export interface Listeners<T extends Tables> {
  readonly add: (listener: (touched: Touched<T>) => void) => () => void;
  readonly tell: (touched: { readonly tables: readonly string[]; readonly revision: number }) => void;
  readonly clear: () => void;
}

/** Nobody, to begin with. */
export function createListeners<T extends Tables>(): Listeners<T> {
  const listeners = new Set<{ readonly listener: (touched: Touched<T>) => void }>();
  return {
    add: (listener) => {
      // In an object of its own, so that one who listens twice is told twice and may stop each.
      const each = { listener };
      listeners.add(each);
      return () => void listeners.delete(each);
    },
    tell: ({ tables, revision }) => {
      for (const each of [...listeners]) {
        if (!listeners.has(each)) continue;
        try {
          each.listener({ tables: [...tables], revision });
        } catch (error) {
          // What was kept is kept: a mistake of a listener is not one of the commit, and must not be lost either.
          queueMicrotask(() => {
            throw error;
          });
        }
      }
    },
    clear: () => {
      listeners.clear();
    },
  };
}
