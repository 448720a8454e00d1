import { isIdentifier } from '../kernel/identifier.js';

/**
 * The documents ticked, each once and in a stable order: ticking twice, or in
 * another order, is the same choice.
 *
 * @returns `undefined` where something ticked is no document id.
 */
export function deriveChosenDocuments(ticked: readonly string[]): readonly string[] | undefined {
  return ticked.every(isIdentifier) ? [...new Set(ticked)].sort() : undefined;
}
