import type { RulebookDocument } from '../schema/document.js';
import { type Edit, type Mutant, mutantOf } from './edit.js';
import { editsOfBands } from './edits-of-bands.js';
import { editsOfFacts } from './edits-of-facts.js';
import { editsOfParameters } from './edits-of-parameters.js';
import { editsOfPeriods } from './edits-of-periods.js';
import { editsOfRequirements } from './edits-of-requirements.js';
import { editsOfShared } from './edits-of-shared.js';
import { editsOfLadders, editsOfTables } from './edits-of-tables.js';

const EDITS: readonly ((document: RulebookDocument) => Iterable<Edit>)[] = [
  editsOfParameters,
  editsOfPeriods,
  editsOfFacts,
  editsOfShared,
  editsOfRequirements,
  editsOfTables,
  editsOfBands,
  editsOfLadders,
];

/**
 * A checked rulebook with one small mistake in it, for every small mistake that can be made in what its answers rest on.
 *
 * They are made one at a time, as they are asked for, always in the same order.
 * Numbers are one and one usual step off, dates a day, operators are flipped or
 * exchanged for the one beside, clauses dropped and negated, names and reasons
 * exchanged for another of the file. Every mutant has the shape of a rulebook;
 * its meaning `checkRulebook` may still refuse. Texts, examples, guarantees, and
 * the facts and parameters that only texts or applications read are left as they are. Of lists and maps longer
 * than twelve, twelve places spread evenly are changed.
 */
export function* mutantsOf(document: RulebookDocument): Iterable<Mutant> {
  for (const editsOf of EDITS) for (const edit of editsOf(document)) yield mutantOf(document, edit);
}
