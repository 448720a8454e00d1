import type { SourceDocument } from '../input/read-sources.js';

/** A source with its titles; only its name where the document is not known. */
export interface Citation {
  /** `document#heading`. */
  readonly ref: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly heading?: string;
}

/** Looks a source up. */
export function cite(documents: readonly SourceDocument[], ref: string): Citation {
  const [id = '', heading = ''] = ref.split('#');
  const document = documents.find((one) => one.id === id);
  if (document === undefined) return { ref };
  const { title, publisher } = document;
  const told = document.headings[heading];
  return { ref, title, publisher, ...(told === undefined ? {} : { heading: told }) };
}

/** A source in words: the document’s title and the heading. */
export function showCitation({ ref, title, publisher, heading }: Citation): string {
  if (title === undefined) return ref;
  return `${title} (${publisher ?? ''})${heading === undefined ? '' : `, “${heading}”`}`;
}
