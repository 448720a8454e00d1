import { type Decision, decide, explain, type Way, waysToYes } from '@guildhall/core';
import fc from 'fast-check';
import { arbitraryForCase } from '../arbitrary/arbitrary-for-case.js';
import { fail, isSame } from './fail.js';
import { flatGiven, flattened } from './flattened.js';
import { givenIn, type Law, ready, tryOut } from './law.js';

/**
 * K11: a way to yes leads to yes, and not with any of its changes left out.
 *
 * Derived facts are taken as they come out and changed where the way says so,
 * which is how ways are meant. Every change is one that the rulebook allows the
 * person, and `explain` offers the same ways.
 */
export const waysLeadToYes: Law = (document, options) => {
  const rulebook = ready(document);
  const flat = flattened(document);
  tryOut(
    fc.property(arbitraryForCase(rulebook, { from: givenIn(document) }), ({ given, on }) => {
      const decision = decide(rulebook, given, { on });
      const told = explain(rulebook, decision, { given }).ways;
      const known = flatGiven(rulebook, given, on);
      for (const [outcome, answer] of Object.entries(decision.outcomes)) {
        const ways = waysToYes(rulebook, given, outcome, { on });
        if (answer === 'yes' && ways.length > 0) fail('There is a way to where one is.', outcome, ways);
        if (answer === 'no' && JSON.stringify(told[outcome]) !== JSON.stringify(ways))
          fail('The ways explained are not the ways found.', outcome, told[outcome], ways);
        // A total over rows with gaps may settle a requirement by its bounds, and cannot be given as one number.
        const found = ({ findings }: Decision): unknown => findings.map((finding) => finding.verdict);
        const only = { on, ask: [outcome] };
        if (!isSame(found(decide(flat, known, only)), found(decide(rulebook, given, only)))) continue;
        for (const way of ways) {
          const ask = (changes: Way['changes']): unknown => {
            const changed = Object.fromEntries(changes.map(({ fact, to }) => [fact, to]));
            const after = decide(flat, { ...known, ...changed }, only);
            return after.problems.length > 0 ? after.problems : after.outcomes[outcome];
          };
          const reached = ask(way.changes);
          if (reached !== 'yes') fail('A way leads elsewhere.', outcome, way, reached);
          way.changes.forEach((change, left) => {
            const allowed = document.facts[change.fact]?.canChange;
            if (allowed === undefined) fail('A way changes what nobody may change.', outcome, change);
            if (ask(way.changes.filter((_, index) => index !== left)) === 'yes')
              fail('A way has a change too many.', outcome, way, change);
          });
        }
      }
    }),
    options,
  );
};
