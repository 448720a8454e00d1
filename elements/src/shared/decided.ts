import type { Decision, Problem, Refusal } from '@guildhall/core';

/** What an element shows, or why it cannot. Both are absent while nothing has been handed in. */
export interface Decided<View> {
  readonly view?: View;
  readonly decision?: Decision;
  readonly problems?: readonly Problem[];
  /** Why the portal does not show it to whoever asks. */
  readonly refusal?: Refusal;
}

/** Decides at once, on the day that is given. */
export type Decide<View> = (given: unknown, on: string) => Decided<View>;

/** A view, unless something is wrong with what was given: then that is told, and nothing is shown. */
export function unlessWrong<View>(decision: Decision, view: () => View): Decided<View> {
  return decision.problems.length ? { decision, problems: decision.problems } : { decision, view: view() };
}
