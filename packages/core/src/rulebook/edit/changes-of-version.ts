import type { RulebookDocument } from '../schema/document.js';
import type { Change } from './change.js';
import { type Edited, refuse } from './edit-problem.js';
import type { AddExample, SetVersion } from './rulebook-edit.js';

/** Gives the file another version, and says why in `changes`. */
export function changesOfVersion(
  document: RulebookDocument,
  { version, why, kind }: SetVersion,
  on: string,
): Edited<readonly Change[]> {
  if (!isLater(version, document.version))
    return refuse('not-a-later-version', '/version', `${version} does not come after ${document.version}.`);
  return {
    ok: true,
    value: [
      { do: 'set', at: '/version', value: version },
      { do: 'add-item', at: '/changes', value: { version, on, why, kind } },
    ],
  };
}

function isLater(version: string, than: string): boolean {
  const [next, last] = [version, than].map((text) => text.split('.').map(Number));
  for (let place = 0; place < 3; place++) {
    const difference = (next?.[place] ?? NaN) - (last?.[place] ?? NaN);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

/** Adds an example, its names in the order of the schema. */
export function changesOfExample(document: RulebookDocument, { example }: AddExample): Edited<readonly Change[]> {
  if (document.examples.some(({ id }) => id === example.id))
    return refuse(
      'repeated-example',
      '/examples',
      `An example is called ${example.id} already: give this one a name of its own.`,
    );
  const { id, says, on, source, status, note, given, expect } = example;
  const value = { id, says, on, source, status, note, given, expect };
  return { ok: true, value: [{ do: 'add-item', at: '/examples', value }] };
}
