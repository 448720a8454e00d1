import type { Citation } from '../output/cite.js';

/** What a rule or a value rests on: a document, or nothing but an assumption. */
export type Ground =
  { readonly source: Citation; readonly note?: string } | { readonly status: 'assumed'; readonly note?: string };
