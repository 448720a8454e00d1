/** What makes one completion smaller than another: the units, the credit or the guided hours it adds. */
export type CompletionCost = 'units' | 'credit' | 'hours';
