/**
 * How a chosen unit is met. All four meet the requirement; `exemption` and `equivalent` are given
 * no credit, while `achieved` and `prior-learning` are.
 *
 * @see docs/sources.md#ocnni-recognising-prior-learning
 */
export type WayOfMeeting = 'achieved' | 'exemption' | 'equivalent' | 'prior-learning';

/** One chosen unit, by its number. Without `by` it is achieved. */
export type SelectionEntry = { readonly unit: string; readonly by?: WayOfMeeting };

/** Chosen units in the order of the catalogue, each once. */
export type Selection = readonly SelectionEntry[];
