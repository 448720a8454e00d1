import { decide, type DecisionRecord, replay } from '@guildhall/core';
import fc from 'fast-check';
import { arbitraryForCase } from '../arbitrary/arbitrary-for-case.js';
import { fail, isSame } from './fail.js';
import { givenIn, type Law, ready, tryOut } from './law.js';

/**
 * A decision made again from its record, with the rulebook of its hash, is the same to the letter.
 *
 * The record has been stored as JSON in between. Without that rulebook in the
 * archive, or with another in its place, nothing is decided.
 */
export const replayIsTheSame: Law = (document, options) => {
  const rulebook = ready(document);
  const other = ready({ ...document, version: '999.0.0' });
  tryOut(
    fc.property(arbitraryForCase(rulebook, { from: givenIn(document) }), ({ given, on }) => {
      const decision = decide(rulebook, given, { on });
      const record = JSON.parse(JSON.stringify({ used: decision.used, given })) as DecisionRecord;
      const again = replay(record, (hash) => (hash === rulebook.hash ? ready(document) : undefined));
      if (!again.ok || !isSame(again.value, decision)) fail('The decision made again is another.', decision, again);
      for (const archive of [() => undefined, () => other])
        if (replay(record, archive).ok) fail('A decision was made again with other rules.', decision.used);
    }),
    options,
  );
};
