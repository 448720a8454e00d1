import type { Problem } from '../../kernel/problem.js';
import type { Catalogue } from '../schema/catalogue.js';
import { jsonPointer } from '../../kernel/json-pointer.js';

/** What `checkSources` needs of `rules/sources.json`. */
export type SourceList = {
  readonly sources: readonly { readonly id: string; readonly headings: Readonly<Record<string, string>> }[];
};

/** Every `source` of a catalogue that names a document or a heading that the list of sources does not have. */
export function checkSources(catalogue: Catalogue, list: SourceList): Problem[] {
  const known = new Set(
    list.sources.flatMap(({ id, headings }) => Object.keys(headings).map((slug) => `${id}#${slug}`)),
  );
  const visit = (value: unknown, path: readonly PropertyKey[]): Problem[] => {
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
      key === 'source' && typeof inner === 'string' && !known.has(inner)
        ? [
            {
              code: 'qualifications/source-unknown',
              at: jsonPointer([...path, key]),
              says: `The list of sources has no \`${inner}\`. Add the document or heading to it, or mend the name.`,
            },
          ]
        : visit(inner, [...path, key]),
    );
  };
  return visit(catalogue, []);
}
