import type { CompiledRulebook } from '../rulebook.js';
import type { RulebookDocument } from '../schema/document.js';
import type { LintFinding } from './finding.js';

/** A rulebook as the checks look at it that need ask nobody. */
export interface Look {
  readonly document: RulebookDocument;
  readonly rulebook: CompiledRulebook;
  /** Today's day number; left out where nothing is said of days gone by. */
  readonly on: number | undefined;
  /** Notes a finding. */
  readonly find: (finding: LintFinding) => void;
}
