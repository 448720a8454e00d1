import { changeOf, firstClockDay } from '@guildhall/core/change';
import fc from 'fast-check';
import { arbitraryLegalEdits } from './edits.js';
import { fail } from './fail.js';
import { type Law, tryOut } from './law.js';

/**
 * What is dated on the day of publishing or later may be published, with the
 * version and the entry that `changeOf` asks for; and a rulebook follows itself
 * with nothing to say.
 */
export const legalChangesPass: Law = (document, options) => {
  tryOut(
    fc.property(
      fc.integer({ min: 2026, max: 2040 }),
      fc.integer({ min: 1, max: 12 }),
      arbitraryLegalEdits(),
      (year, month, edits) => {
        const last = document.changes.at(-1)?.on ?? '';
        const on = [`${String(year)}-${String(month).padStart(2, '0')}-20`, last].sort().at(-1)!;
        const itself = changeOf(document, structuredClone(document), { on });
        if (itself.kind !== undefined || itself.changed.length > 0 || itself.problems.length > 0)
          fail('A rulebook differs from itself.', itself);
        // By the clock: in the middle of a period it is the next one that is still open.
        const edited = edits.reduce((now, edit) => edit(now, firstClockDay(document, on)), document);
        const { kind, version } = changeOf(document, edited, { on });
        const changes =
          kind === undefined ? document.changes : [...document.changes, { version, on, why: 'Decided.', kind }];
        const { problems } = changeOf(document, { ...edited, version, changes }, { on });
        if (problems.length > 0) fail('What is dated from the day on may not be published.', { on }, problems);
      },
    ),
    options,
  );
};
