import { changeOf } from '@guildhall/core/change';
import fc from 'fast-check';
import { arbitraryEdits } from './edits.js';
import { fail } from './fail.js';
import { type Law, tryOut } from './law.js';
import { soundOrNot } from './sound.js';

const WIDTH = { text: 1, value: 2, logic: 3 } as const;

/**
 * Two changes in a row are no wider together than the wider of them, and a
 * change and its reverse are of one kind: so a version that skips another one
 * never hides what it holds.
 */
export const kindsAddUp: Law = (document, options) => {
  const on = '2027-06-01';
  const widthOf = (previous: typeof document, next: typeof document): number => {
    const { kind } = changeOf(previous, next, { on });
    return kind === undefined ? 0 : WIDTH[kind];
  };
  tryOut(
    fc.property(arbitraryEdits(), arbitraryEdits(), (some, more) => {
      const first = soundOrNot(some.reduce((now, edit) => edit(now, on), document));
      if (first === undefined) return;
      const second = soundOrNot(more.reduce((now, edit) => edit(now, on), first));
      if (second === undefined) return;
      const [one, two, both] = [widthOf(document, first), widthOf(first, second), widthOf(document, second)];
      if (both > Math.max(one, two)) fail('Two changes together are wider than each.', { one, two, both });
      const back = widthOf(first, document);
      if (back !== one) fail('A change and its reverse are of different kinds.', { one, back });
    }),
    options,
  );
};
