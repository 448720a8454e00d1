import { align } from '../output/align.js';
import type { Printer } from '../output/printer.js';
import type { MadeRulebook } from './make-rulebook.js';

const PARTS: readonly (readonly [part: string, says: string])[] = [
  ['clock', 'the day that picks the numbers in force'],
  ['facts', 'what a rule may ask of a person'],
  ['parameters', 'the numbers that staff change, each from a day on'],
  ['requirements', 'what must hold, and what is told otherwise'],
  ['outcomes', 'the questions: yes when what they need holds'],
  ['reasons', 'what people read, and what they can do next'],
  ['examples', 'cases with their right answer; each is a test'],
  ['guarantees', 'what holds for everybody, whatever the numbers'],
  ['changes', 'why each version was made'],
];

/** A new rulebook for people: where it is, what its parts are for, and what comes next. */
export function showMade({ rulebook, out }: MadeRulebook, { paint }: Printer): string {
  return [
    `${paint.bold(rulebook)} is written to ${out}`,
    '',
    ...align(
      PARTS.map(([part, says]) => [`  ${part}`, paint.dim(says)]),
      [],
    ),
    '',
    `Change it, then run: guildhall test ${out}`,
  ].join('\n');
}
