import type { Catalogue, Selection } from '@guildhall/core/qualifications';
import fc from 'fast-check';

/** Any units of a catalogue in any order, each at most once, met in any way: also selections no one can reach. */
export function arbitraryForSelection(catalogue: Catalogue): fc.Arbitrary<Selection> {
  const entry = fc.record({
    unit: fc.constantFrom(...catalogue.units.map((unit) => unit.number)),
    by: fc.constantFrom('achieved', 'exemption', 'equivalent', 'prior-learning'),
  });
  return fc.uniqueArray(entry, { selector: ({ unit }) => unit, maxLength: catalogue.units.length });
}
