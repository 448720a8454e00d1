/**
 * One thing to tell about a selection. `group` is absent where the whole is meant; `short` is the number still wanting,
 * where the sentence is about one; `units` are the units it names. Codes are stable, so that others can translate.
 */
export type CombinationSentence = {
  readonly code:
    | 'qualifications/ok'
    | 'qualifications/units-short'
    | 'qualifications/credit-short'
    | 'qualifications/credit-at-level-short'
    | 'qualifications/mandatory-missing'
    | 'qualifications/barred-together'
    | 'qualifications/link-open'
    | 'qualifications/unknown-unit'
    | 'qualifications/counts-nowhere'
    | 'qualifications/credit-unknown';
  readonly group?: string;
  readonly short?: number;
  readonly units?: readonly string[];
  readonly text: string;
};
