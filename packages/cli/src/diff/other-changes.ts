import type { RulebookDocument } from '@guildhall/core';
import { changeOf } from '@guildhall/core/change';
import type { OtherChange } from './told-difference.js';

/**
 * What differs between two versions and answers nobody otherwise: texts, examples, sources.
 *
 * @param on - today, `YYYY-MM-DD`.
 */
export function otherChanges(previous: RulebookDocument, next: RulebookDocument, on: string): readonly OtherChange[] {
  return changeOf(previous, next, { on }).changed.flatMap(({ at, says, from }) =>
    from === undefined ? [{ at, says: `${says}.` }] : [],
  );
}
