/**
 * What a value of a catalogue rests on: exactly one of a document and heading,
 * or the plain word that it is not known.
 *
 * - `source`: an id of `rules/sources.json` and one of its headings, joined by `#`.
 * - `assumed`: no document says it; it is inferred or a convention, and `why` tells how.
 * - `illustrative`: invented so that stated totals hold; never a real unit or figure.
 */
export type Provenance =
  | { readonly source: string; readonly why?: string }
  | { readonly status: 'assumed' | 'illustrative'; readonly why: string };
