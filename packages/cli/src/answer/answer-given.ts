import {
  type Answer,
  decide,
  deriveFacts,
  explain,
  type ExplainedReason,
  type FactValue,
  type Finding,
  type Given,
  type CompiledRulebook,
  type Used,
  type Way,
} from '@guildhall/core';
import { type JsonFile, placeProblems } from '../input/json-file.js';
import { Stop } from '../input/stop.js';
import { describeWay } from './describe-way.js';

/** What is asked beside the facts. */
export interface Question {
  readonly on: string;
  readonly language: string;
  readonly ask?: readonly string[];
}

/** A way to yes, with its sentence. */
export interface ToldWay extends Way {
  readonly says: string;
}

/** What `guildhall decide --json` prints: a decision with its sentences. */
export interface GivenAnswer {
  readonly outcomes: Readonly<Record<string, Answer>>;
  readonly values: Readonly<Record<string, FactValue>>;
  readonly reasons: readonly ExplainedReason[];
  /** The nearest ways to yes, for each outcome that is no. */
  readonly ways: Readonly<Record<string, readonly ToldWay[]>>;
  readonly findings: readonly Finding[];
  /** Every fact that was given or could be worked out. */
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly used: Used;
}

/**
 * Decides, and puts the decision into sentences.
 *
 * @throws Stop with the places of what is wrong with what was given.
 */
export function answerGiven(rulebook: CompiledRulebook, given: Given, file: JsonFile, question: Question): GivenAnswer {
  const { on, language, ask } = question;
  const decision = decide(rulebook, given, { on, ...(ask === undefined ? {} : { ask }) });
  if (decision.problems.length > 0) throw new Stop(placeProblems(file, decision.problems));
  const { reasons, ways } = explain(rulebook, decision, { language, given });
  const told = Object.entries(ways).map(([name, list]): [string, ToldWay[]] => [
    name,
    list.map((way) => ({ ...way, says: describeWay(rulebook, way, language) })),
  ]);
  const facts = Object.entries(deriveFacts(rulebook, given, { on })).filter(([name]) => !name.startsWith('param.'));
  return {
    outcomes: decision.outcomes as Readonly<Record<string, Answer>>,
    values: decision.values,
    reasons,
    ways: Object.fromEntries(told),
    findings: decision.findings,
    facts: Object.fromEntries(facts),
    used: decision.used,
  };
}
