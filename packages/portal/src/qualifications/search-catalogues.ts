import type { Catalogue } from '@guildhall/core/qualifications';

/**
 * The catalogues that a text finds, in the order of their names.
 *
 * A number is found by any part of it, written with its strokes or without; a
 * title by the words of the text, each anywhere in it. An empty text finds all.
 */
export function searchCatalogues(
  catalogues: Readonly<Record<string, Catalogue>>,
  text: string,
): readonly (readonly [string, Catalogue])[] {
  const bare = (of: string): string => of.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  const words = text.toLowerCase().split(/\s+/u).filter(Boolean);
  const number = bare(text);
  return Object.entries(catalogues)
    .filter(([, catalogue]) => {
      const title = `${catalogue.title} ${catalogue.pathway ?? ''}`.toLowerCase();
      const isNumber = number !== '' && bare(catalogue.number).includes(number);
      return isNumber || words.every((word) => title.includes(word));
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
