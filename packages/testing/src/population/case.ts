import type { Given } from '@guildhall/core';

/** A question that somebody asked: what was given, and the day. */
export interface Case {
  readonly given: Given;
  /** `YYYY-MM-DD`. */
  readonly on: string;
}
