/** Qualifications that candidates of a centre are registered for together. */
export interface RegistrationGroup {
  /** One of the rulebook's `groupTypes`; `null` until one is chosen. */
  readonly type: string | null;
  readonly number: string;
  readonly description: string;
  /** Qualification numbers such as `500/9810/X`; one named twice counts once. */
  readonly qualifications: readonly string[];
}

/** A learner put forward for some qualifications. */
export interface CandidateRegistration {
  readonly candidateId: string;
  /** Qualification numbers; one named twice counts once. */
  readonly qualifications: readonly string[];
  /** The day in Europe/London on which they were registered, `YYYY-MM-DD`; it picks the rules for good. */
  readonly registeredOn: string;
}

/** Whether a qualification's rule of combination is met. */
export type CombinationVerdict = 'ok' | 'not-ok';

/** Verdicts by qualification number. One that is absent has not been judged. */
export type CombinationVerdicts = Readonly<Record<string, CombinationVerdict>>;
