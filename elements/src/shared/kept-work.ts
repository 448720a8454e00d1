import type { KeptWork } from './form-controller.js';

/** What the name of everything that a form keeps in the tab begins with. */
export const KEPT = 'guildhall:';

/**
 * Keeps what a form holds in the tab, under a name, until it is sent, the
 * browser closes, or somebody else looks. Where the name is `undefined`, or the
 * browser forbids storage, nothing is kept: that is no reason to lose a form.
 */
export const keptAs = (nameOf: () => string | undefined): KeptWork => ({
  read: () => {
    try {
      return JSON.parse(sessionStorage.getItem(KEPT + String(nameOf())) ?? 'null') as unknown;
    } catch {
      return undefined;
    }
  },
  write: (values) => {
    const name = nameOf();
    if (name === undefined) return;
    try {
      if (values) sessionStorage.setItem(KEPT + name, JSON.stringify(values));
      else sessionStorage.removeItem(KEPT + name);
    } catch {
      // Then it is not kept.
    }
  },
});
