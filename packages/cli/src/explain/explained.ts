import type { Answer, ExplainedReason, FactValue, Finding } from '@guildhall/core';
import type { GivenAnswer, ToldWay } from '../answer/answer-given.js';
import type { Ground } from './ground.js';

/** One requirement of an outcome: what was found, and what it rests on. */
export interface ExplainedFinding extends Finding {
  readonly title: string;
  readonly ground: Ground;
}

/** One outcome, with everything that led to it. */
export interface ExplainedOutcome {
  readonly name: string;
  readonly title: string;
  readonly answer: Answer;
  readonly reasons: readonly ExplainedReason[];
  readonly findings: readonly ExplainedFinding[];
  readonly ways: readonly ToldWay[];
}

/** One table, band or ladder that gave a value, or why it did not. */
export interface ExplainedValue {
  readonly name: string;
  readonly title: string;
  readonly values: Readonly<Record<string, FactValue>>;
  readonly reasons: readonly ExplainedReason[];
  /** What the rows, steps or rungs that give this value rest on. */
  readonly grounds: readonly Ground[];
}

/** A fact or number that the requirements looked at. */
export interface ExplainedNumber {
  readonly name: string;
  readonly title: string;
  readonly value: FactValue;
  /** Only of a number of the rulebook itself. */
  readonly ground?: Ground;
}

/** What `guildhall explain --json` prints. */
export interface Explained {
  readonly title: string;
  readonly outcomes: readonly ExplainedOutcome[];
  readonly values: readonly ExplainedValue[];
  readonly numbers: readonly ExplainedNumber[];
  readonly used: GivenAnswer['used'];
}
