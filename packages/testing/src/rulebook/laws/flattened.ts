import { deriveFacts, type FactValue, type Given, type CompiledRulebook, type RulebookDocument } from '@guildhall/core';
import { ready } from './law.js';

/**
 * The same rules with every derived fact given, so that facts may be moved one at a time.
 *
 * Bounds of what was derived are dropped: a total may pass what its fact declares.
 */
export function flattened(document: RulebookDocument): CompiledRulebook {
  const facts = Object.fromEntries(
    Object.entries(document.facts).map(([name, fact]) => {
      const { is, min, max, ...rest } = fact;
      return [name, is === undefined ? fact : rest];
    }),
  );
  return ready({ ...document, facts, collections: {}, examples: [] });
}

/** What is given to a {@link flattened} rulebook in place of a record: all that is known of it. */
export function flatGiven(rulebook: CompiledRulebook, given: Given, on: string): Readonly<Record<string, FactValue>> {
  return Object.fromEntries(
    Object.entries(deriveFacts(rulebook, given, { on })).filter(([name]) => !name.startsWith('param.')),
  );
}
