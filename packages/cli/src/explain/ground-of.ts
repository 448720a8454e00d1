import type { SourceDocument } from '../input/read-sources.js';
import { cite } from '../output/cite.js';
import type { Ground } from './ground.js';

/** The ground of anything in a rulebook that says what it rests on. */
export function groundOf(
  said: { readonly source?: string | undefined; readonly note?: string | undefined },
  documents: readonly SourceDocument[],
): Ground {
  const note = said.note === undefined ? {} : { note: said.note };
  return said.source === undefined ? { status: 'assumed', ...note } : { source: cite(documents, said.source), ...note };
}
