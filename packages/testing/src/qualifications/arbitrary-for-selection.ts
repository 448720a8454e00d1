import type { Catalogue, Selection } from '@guildhall/core/qualifications';
import fc from 'fast-check';

/**
 * Any units of a catalogue in any order, each at most once, met in any way: also selections no one can reach. Half of
 * them leave out a few units only, so that many are OK or nearly so.
 */
export function arbitraryForSelection(catalogue: Catalogue): fc.Arbitrary<Selection> {
  const numbers = catalogue.units.map((unit) => unit.number);
  const some = fc.shuffledSubarray(numbers);
  const most = fc
    .tuple(fc.shuffledSubarray(numbers, { minLength: numbers.length }), fc.nat({ max: 2 }))
    .map(([shuffled, less]) => shuffled.slice(0, Math.max(0, shuffled.length - less)));
  const by = fc.constantFrom('achieved', 'exemption', 'equivalent', 'prior-learning');
  return fc.oneof(some, most).chain((units) => fc.tuple(...units.map((unit) => by.map((way) => ({ unit, by: way })))));
}
