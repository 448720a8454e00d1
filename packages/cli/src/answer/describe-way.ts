import { type CompiledRulebook, titleOf, type Way } from '@guildhall/core';
import { formatValue } from '../output/format-value.js';

/** A way to yes in words: what would have to be what, instead of what it is. */
export function describeWay(rulebook: CompiledRulebook, way: Way, language: string): string {
  const changes = way.changes.map(({ fact, from, to }) => {
    const show = (value: typeof to): string => formatValue(rulebook, fact, value, language);
    return `${titleOf(rulebook, fact, language)}: ${show(to)} instead of ${show(from)}`;
  });
  return changes.join('; and ');
}
