import type { GivenAnswer } from '../answer/answer-given.js';

/** What is answered for one line of a stream: an answer without what only one person at a time would read. */
export interface LineAnswer extends Pick<GivenAnswer, 'outcomes' | 'values' | 'reasons' | 'used'> {
  /** The line of the stream that it answers, from 1. */
  readonly line: number;
}
