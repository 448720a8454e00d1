/** No, in Kleene's three-valued logic. */
export const NO = 0;
/** Yes, in Kleene's three-valued logic. */
export const YES = 1;
/** Unknown, in Kleene's three-valued logic: a fact is missing and the answer depends on it. */
export const UNKNOWN = 2;

/** One of {@link NO}, {@link YES} and {@link UNKNOWN}. */
export type Kleene = typeof NO | typeof YES | typeof UNKNOWN;
