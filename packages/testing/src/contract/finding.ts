/** Something an integrator has to mend, told so that they can. */
export interface Finding {
  /** `contract/kebab-reason`, stable between versions. */
  readonly code: string;
  /** Where: an element as a selector, or the name of a view or command. */
  readonly at: string;
  /** A sentence: what is wrong and what to do. */
  readonly says: string;
}
