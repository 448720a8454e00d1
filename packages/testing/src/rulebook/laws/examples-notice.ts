import type { RulebookDocument } from '@guildhall/core';
import { measureExamples, type Prove } from '@guildhall/core/strength';
import { checkGuarantees } from './check-guarantees.js';
import { fail } from './fail.js';
import type { LawOptions } from './law.js';
import { searchDifference } from './search-difference.js';

/** How {@link examplesNotice} is tried. */
export interface ExamplesNoticeOptions extends LawOptions {
  /** The least share of mistakes that must be noticed, 0 to 1. Default: 0.95. */
  readonly floor?: number;
  /**
   * Says whether somebody is answered otherwise by a mistake that nothing noticed. Default: a
   * search, which leaves out of the count what nobody is found for. With a proof handed in, what
   * is not proved counts as unnoticed.
   */
  readonly prove?: Prove;
}

/**
 * K13: a rulebook's examples and guarantees notice nearly every small mistake that changes an answer.
 *
 * @throws Error with each mistake that goes unnoticed, and the example that would notice it.
 */
export function examplesNotice(document: RulebookDocument, options: ExamplesNoticeOptions = {}): void {
  const { floor = 0.95, prove, ...law } = options;
  const seeded = { seed: 1, ...law };
  const { killed, survivors } = measureExamples(document, {
    prove: prove ?? searchDifference(document, seeded),
    keepsGuarantees: (mutant) => keepsGuarantees(mutant, seeded),
  });
  const unnoticed = survivors.filter(
    ({ status }) => status === 'missed' || (status === 'not-proved' && prove !== undefined),
  );
  const counted = killed + unnoticed.length;
  if (counted > 0 && killed / counted < floor)
    fail(
      `The examples notice ${String(killed)} of ${String(counted)} mistakes.`,
      ...unnoticed.map(({ mutant: { at, says }, status, example }) => ({ at, says, status, example })),
    );
}

function keepsGuarantees(document: RulebookDocument, { seed }: LawOptions): boolean {
  try {
    checkGuarantees(document, { numRuns: 20, ...(seed === undefined ? {} : { seed }) });
    return true;
  } catch {
    return false;
  }
}
