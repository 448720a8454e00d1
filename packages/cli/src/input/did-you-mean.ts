import { nearest } from '@guildhall/core/load';

/** ` Did you mean X?`, where something known is at most two slips away from the name; else nothing. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const near = nearest(name, known);
  return near === undefined ? '' : ` Did you mean ${near}?`;
}
