import type { Rulebook } from '@guildhall/core';
import type { findPublished as Find, loadPublished as Load, checkIndex as Check } from '@guildhall/core/load';
import { fetchJson } from './fetch-json.js';
import { ProblemError, refuse } from './problem-error.js';

/** What core knows of indexes; handed in, because only one file asks core. */
export interface Published {
  readonly checkIndex: typeof Check;
  readonly findPublished: typeof Find;
  readonly loadPublished: typeof Load;
}

/**
 * Opens the current version of a rulebook by the index that a host serves.
 *
 * The index is asked for anew each time; the file it names never changes and
 * may come from the browser's own copies. What does not agree with the index,
 * down to the hash, is told, and nothing is decided.
 *
 * @param address - of the index, with the rulebook's id behind a `#`.
 * @throws ProblemError with what is wrong with the index, or with the file.
 */
export async function followIndex(address: string, published: Published, signal: AbortSignal): Promise<Rulebook> {
  const at = address.indexOf('#');
  const [place, id] = [address.slice(0, at), address.slice(at + 1)];
  if (id === '')
    refuse(
      'elements/no-rulebook',
      `${address} names no rulebook: write its id behind the #, such as #cpd/ima.`,
      '/rulebook',
    );
  const index = valueOf(published.checkIndex(await fetchJson(place, signal)), place);
  const version = valueOf(published.findPublished(index, id), place);
  const file = new URL(version.file, new URL(place, document.baseURI)).href;
  return valueOf(published.loadPublished(await fetchJson(file, signal, 'default'), id, version), file);
}

type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: ConstructorParameters<typeof ProblemError>[0] };

/** What was checked; or what is wrong with it, and in which file. */
function valueOf<T>(checked: Checked<T>, file: string): T {
  if (checked.ok) return checked.value;
  throw new ProblemError(checked.problems.map((problem) => ({ ...problem, says: `${file}: ${problem.says}` })));
}
