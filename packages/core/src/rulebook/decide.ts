import { formatDay } from '../kernel/calendar.js';
import type { Answer, Decision, FactValue, Finding, Given, Reason } from './decision.js';
import { type Reading, readGiven } from './read-given.js';
import type { Rulebook } from './rulebook.js';
import { type Kleene, NO, UNKNOWN, YES } from './run/kleene.js';
import type { AskedRequirement, OutcomeQuestion, Program } from './run/program.js';
import { whatIsAsked } from './what-is-asked.js';

/** What is asked beside the facts. */
export interface DecideOptions {
  /** Today, `YYYY-MM-DD`: a calendar day in Europe/London. */
  readonly on: string;
  /** Outcomes, tables, bands and ladders to answer, by name. Default: all whose facts are given. */
  readonly ask?: readonly string[];
  /** `false` leaves reasons and findings out, which is quicker. Default: `true`. */
  readonly reasons?: boolean;
}

const ANSWERS = ['no', 'yes', 'unknown'] as const satisfies Record<Kleene, Answer>;
const NONE: readonly never[] = Object.freeze([]);

/**
 * Decides what a rulebook says of what is given.
 *
 * Pure and synchronous: the same rulebook, facts and day give the same answer.
 * A missing fact gives `unknown`, never `yes`. Where anything given is wrong,
 * every answer is `unknown` and `problems` says what to mend. The order of
 * rows, facts and rules makes no difference.
 *
 * @throws Fault `rulebook/no-day` when `on` is no calendar date.
 *
 * @example
 * ```ts
 * const { outcomes } = decide(rulebook, { holdsCertMap: true, activities }, { on: '2026-11-22' });
 * outcomes['cpd/met']; // 'yes', 'no', 'unknown' or 'not-applicable'
 * ```
 */
export function decide<Outcome extends string, Fact extends string>(
  rulebook: Rulebook<Outcome, Fact>,
  given: Given<Fact>,
  options: DecideOptions,
): Decision<Outcome> {
  const wantsReasons = options.reasons !== false;
  const asked = whatIsAsked(rulebook.questions, given, options.ask, wantsReasons);
  const reading = readGiven(rulebook, given, options.on, asked);
  const { program, clock, problems } = reading;
  const outcomes: Record<string, Answer> = {};
  const values: Record<string, FactValue> = {};
  const told = wantsReasons ? new Told(program) : undefined;
  if (problems.length > 0) for (const { name } of program.outcomes) outcomes[name] = 'unknown';
  else if (clock === undefined) answerNothing(rulebook, program, outcomes, told);
  else answerAll(program, outcomes, values, told);
  return {
    outcomes: outcomes as Decision<Outcome>['outcomes'],
    values,
    reasons: told?.reasons ?? NONE,
    findings: told?.findings ?? NONE,
    problems,
    used: usedOf(rulebook, reading, options.on),
  };
}

function usedOf({ id, version, hash }: Rulebook, { clock, program }: Reading, on: string): Decision['used'] {
  if (clock === undefined) return { id, version, hash, on };
  if (program.clock.day !== clock) program.clock = { day: clock, text: formatDay(clock) };
  return { id, version, hash, on, clock: program.clock.text };
}

/** What is told of a decision beside its answers. */
class Told {
  readonly reasons: Reason[] = [];
  readonly findings: Finding[] = [];
  readonly #program: Program;

  constructor(program: Program) {
    this.#program = program;
  }

  reason(code: string, of: string): void {
    for (const reason of this.reasons) if (reason.code === code && reason.of === of) return;
    this.reasons.push({ code, of, values: this.#program.valuesIn(code) });
  }
}

function answerNothing(
  rulebook: Rulebook,
  program: Program,
  outcomes: Record<string, Answer>,
  told: Told | undefined,
): void {
  const code = rulebook.rules.clock.whenUnknown ?? 'rulebook/clock-unknown';
  for (const { name } of program.outcomes) {
    outcomes[name] = 'unknown';
    told?.reason(code, name);
  }
  for (const { name } of program.values) told?.reason(code, name);
}

function answerAll(
  program: Program,
  outcomes: Record<string, Answer>,
  values: Record<string, FactValue>,
  told: Told | undefined,
): void {
  for (const question of program.outcomes) outcomes[question.name] = answer(question, program, told);
  for (const { name, give } of program.values) {
    const reason = give(values);
    if (reason !== undefined) told?.reason(reason, name);
  }
}

function answer(question: OutcomeQuestion, program: Program, told: Told | undefined): Answer {
  const { name, onlyIf, needs } = question;
  if (onlyIf !== undefined) {
    const applies = verdictOf(onlyIf, program, told);
    if (applies === NO) return 'not-applicable';
    if (applies === UNKNOWN) {
      if (told !== undefined) excuse(onlyIf, name, program, told);
      return 'unknown';
    }
  }
  if (needs.length === 0) {
    told?.reason('rulebook/nothing-in-force', name);
    return 'unknown';
  }
  let result: Kleene = YES;
  for (const need of needs) {
    const verdict = verdictOf(need, program, told);
    if (verdict === YES) continue;
    if (verdict === NO) result = NO;
    else if (result === YES) result = UNKNOWN;
    if (told === undefined) continue;
    if (verdict === NO) told.reason(need.whenNot, name);
    else excuse(need, name, program, told);
  }
  return ANSWERS[result];
}

function verdictOf(requirement: AskedRequirement, program: Program, told: Told | undefined): Kleene {
  if (requirement.run === program.run) return requirement.verdict;
  requirement.run = program.run;
  requirement.verdict = requirement.ask(program.state);
  told?.findings.push(requirement.findings[requirement.verdict]);
  return requirement.verdict;
}

/** Tells why a requirement is unknown: the missing facts' own reasons, or else its own. */
function excuse(requirement: AskedRequirement, of: string, program: Program, told: Told): void {
  const { low, high } = program.state;
  let excused = false;
  for (const [slot, reason] of requirement.excused) {
    // Missing, or only bounded; "known to be none" is neither.
    if (low[slot]! < high[slot]!) {
      told.reason(reason, of);
      excused = true;
    }
  }
  if (!excused) told.reason(requirement.whenUnknown, of);
}
