/**
 * One thing wrong with what was handed in, told so that its author can mend it.
 */
export interface Problem {
  /** `room/kebab-reason`, stable between versions. */
  readonly code: string;
  /** A JSON Pointer (RFC 6901) into the value that was handed in; `''` is the whole of it. */
  readonly at: string;
  /** A plain sentence: what is wrong and what to do. */
  readonly says: string;
}
