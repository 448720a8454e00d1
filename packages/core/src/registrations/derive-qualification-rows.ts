import type { CombinationVerdict, CombinationVerdicts } from './schema.js';

/** One qualification as the rules may know it. */
export interface QualificationRow {
  readonly number: string;
  /** Absent where the rule of combination has not been judged. */
  readonly combination?: CombinationVerdict;
}

/** The qualifications of a group or candidate, each once, with what was judged of each by itself. */
export function deriveQualificationRows(
  qualifications: readonly string[],
  verdicts: CombinationVerdicts,
): readonly QualificationRow[] {
  return [...new Set(qualifications)].map((number) => {
    const combination = Object.hasOwn(verdicts, number) ? verdicts[number] : undefined;
    return combination === undefined ? { number } : { number, combination };
  });
}
