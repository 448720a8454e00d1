import type { CountingShape } from '../counting/counting-shape.js';
import type { CountedUnit, RuleOfCombination } from '../schema/rule-of-combination.js';

/** Units that can only be added together, with what adding them costs. */
export type CompletionItem = {
  readonly units: readonly CountedUnit[];
  readonly cost: number;
  /** Places of its bars in a counting state. */
  readonly bars: readonly number[];
  /** False where leaving it out can gain nothing, so that only taking it need be tried. */
  readonly mayStayOut: boolean;
};

/**
 * The question "what must be added?" as a row of items to take or leave, in a fixed order.
 * `closing[i]` are the groups, and `barsClosing[i]` the bars, that no item from `i` on touches any more.
 */
export type CompletionModel = {
  readonly rule: RuleOfCombination;
  readonly shape: CountingShape;
  /** Chosen units, mandatory ones and what is linked to them, as indexes. */
  readonly base: readonly number[];
  readonly items: readonly CompletionItem[];
  readonly closing: readonly (readonly number[])[];
  readonly barsClosing: readonly (readonly number[])[];
  /** `places[i]` are the places of a state that may differ from nought once `i` items are decided. */
  readonly places: readonly (readonly number[])[];
  /** Two units of a barred set are in the base already: nothing added can mend that. */
  readonly barredAlready: boolean;
};
