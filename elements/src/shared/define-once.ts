import { version } from './version.js';

/** A class that says which build it comes from, so that two builds on one page can be told apart. */
interface Versioned extends CustomElementConstructor {
  readonly guildhall?: string;
}

/**
 * Defines a tag once, however often the file that does so is loaded.
 *
 * The first definition wins: a browser cannot replace one. A second of the same
 * version is quiet; one of another version says so in the console, with the
 * code `elements/two-versions`, because the page then runs older code than it
 * asked for.
 */
export function defineOnce(tag: string, constructor: CustomElementConstructor): void {
  const found: Versioned | undefined = customElements.get(tag);
  if (!found) {
    customElements.define(tag, constructor);
    return;
  }
  const other = found.guildhall ?? 'of unknown origin';
  const mine = (constructor as Versioned).guildhall ?? version;
  if (other !== mine) {
    // eslint-disable-next-line no-console -- Whoever built the page has to know; visitors need not.
    console.warn(
      `[elements/two-versions] <${tag}> ${other} is on this page already, so ${mine} is not used. Load one version only.`,
    );
  }
}
