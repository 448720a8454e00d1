import type { Spot } from './sheet.js';

const BESIDE_THE_RULES = new Set<string | number | undefined>([
  '$schema',
  'examples',
  'changes',
  'accepted',
  'title',
  'labels',
]);

/** Whether a spot is of the rules themselves: not of examples, the history, titles or labels. */
export function isRule({ path }: Spot): boolean {
  return !BESIDE_THE_RULES.has(path[0]) && !path.includes('title') && !path.includes('note') && path.at(-1) !== 'says';
}
