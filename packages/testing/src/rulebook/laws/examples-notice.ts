import type { RulebookDocument } from '@guildhall/core';
import { measureExamples } from '@guildhall/core/strength';
import { checkGuarantees } from './check-guarantees.js';
import { fail } from './fail.js';
import type { LawOptions } from './law.js';

/** How {@link examplesNotice} is tried. */
export interface ExamplesNoticeOptions extends LawOptions {
  /** The least share of mistakes that must be noticed, 0 to 1. Default: 0.95. */
  readonly floor?: number;
}

/**
 * K13: a rulebook's examples and guarantees notice nearly every small mistake that changes an answer.
 *
 * A mistake that nobody notices counts, unless it is proved to answer everybody as before.
 *
 * @throws Error with each mistake that goes unnoticed, and the example that would notice it.
 */
export function examplesNotice(document: RulebookDocument, options: ExamplesNoticeOptions = {}): void {
  const { floor = 0.95, numRuns = 20, seed = 1 } = options;
  const { score, survivors } = measureExamples(document, {
    keepsGuarantees: (mutant) => keepsGuarantees(mutant, { numRuns, seed }),
  });
  if (score >= floor) return;
  fail(
    `The examples notice ${(score * 100).toFixed(1)} % of the mistakes that change an answer.`,
    ...survivors
      .filter(({ status }) => status !== 'equivalent')
      .map(({ mutant: { at, says }, status, example }) => ({ at, says, status, example })),
  );
}

function keepsGuarantees(document: RulebookDocument, options: LawOptions): boolean {
  try {
    checkGuarantees(document, options);
    return true;
  } catch {
    return false;
  }
}
