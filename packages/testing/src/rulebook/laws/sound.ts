import type { RulebookDocument } from '@guildhall/core';
import { checkRulebook } from '@guildhall/core/load';

/**
 * A document that was edited, as it would be read from its file.
 *
 * @returns `undefined` where it is no rulebook any more. That its version is explained is not asked.
 */
export function soundOrNot(edited: RulebookDocument): RulebookDocument | undefined {
  const last = (edited.changes as RulebookDocument['changes'] | undefined)?.at(-1)?.version;
  const checked = checkRulebook(JSON.parse(JSON.stringify({ ...edited, version: last })));
  return checked.ok ? checked.value : undefined;
}
