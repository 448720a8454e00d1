/**
 * How much work may still be done, in steps of one comparison or one state, so that an answer never depends
 * on how fast a machine is. Work takes from `left`; below nought it stops and says so.
 */
export type WorkBudget = { left: number };
