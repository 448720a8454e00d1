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

const NOTHING = Object.freeze([]) as unknown as never[];
const ANSWERS = ['no', 'yes', 'unknown'] as const satisfies Record<Kleene, Answer>;

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
  const { on, ask, reasons = true } = options;
  const asked = whatIsAsked(rulebook.questions, given, ask, reasons);
  const reading = readGiven(rulebook, given, on, asked);
  const { program, clock, problems } = reading;
  const told = new Told(program, reasons);
  const outcomes: Record<string, Answer> = {};
  const values: Record<string, FactValue> = {};
  const isOpen = problems.length > 0 || clock === undefined;
  for (const question of program.outcomes) outcomes[question.name] = isOpen ? 'unknown' : answer(question, told);
  if (!isOpen) for (const { name, give } of program.values) told.reason(give(values), name);
  else if (problems.length === 0) {
    const code = rulebook.rules.clock.whenUnknown ?? 'rulebook/clock-unknown';
    for (const { name } of [...program.outcomes, ...program.values]) told.reason(code, name);
  }
  return {
    outcomes: outcomes as Decision<Outcome>['outcomes'],
    values,
    reasons: told.reasons,
    findings: told.findings,
    problems,
    used: usedOf(rulebook, reading, on),
  };
}

function usedOf({ id, version, hash }: Rulebook, { clock, program }: Reading, on: string): Decision['used'] {
  if (clock === undefined) return { id, version, hash, on };
  if (program.clock.day !== clock) program.clock = { day: clock, text: formatDay(clock) };
  // Written out: a spread costs a tenth of a whole decision.
  return { id, version, hash, on, clock: program.clock.text };
}

/** What is told of a decision beside its answers; nothing where no reasons are wanted. */
class Told {
  readonly reasons: Reason[];
  readonly findings: Finding[];
  readonly program: Program;
  readonly tells: boolean;

  constructor(program: Program, tells: boolean) {
    this.program = program;
    this.tells = tells;
    this.reasons = tells ? [] : NOTHING;
    this.findings = tells ? [] : NOTHING;
  }

  reason(code: string | undefined, of: string): void {
    if (!this.tells || code === undefined) return;
    for (const reason of this.reasons) if (reason.code === code && reason.of === of) return;
    this.reasons.push({ code, of, values: this.program.valuesIn(code) });
  }

  /** Asks a requirement, once in each decision. */
  verdictOf(requirement: AskedRequirement): Kleene {
    const { run, state } = this.program;
    if (requirement.run !== run) {
      requirement.run = run;
      requirement.verdict = requirement.ask(state);
      if (this.tells) this.findings.push(requirement.findings[requirement.verdict]);
    }
    return requirement.verdict;
  }

  /** Tells why a requirement is unknown: the missing facts' own reasons, or else its own. */
  excuse({ excused, whenUnknown }: AskedRequirement, of: string): void {
    const { low, high } = this.program.state;
    // Missing, or only bounded; "known to be none" is neither.
    const missing = excused.filter(([slot]) => low[slot]! < high[slot]!);
    for (const [, reason] of missing) this.reason(reason, of);
    if (missing.length === 0) this.reason(whenUnknown, of);
  }
}

function answer({ name, onlyIf, needs }: OutcomeQuestion, told: Told): Answer {
  if (onlyIf !== undefined) {
    const applies = told.verdictOf(onlyIf);
    if (applies === NO) return 'not-applicable';
    if (applies === UNKNOWN) {
      told.excuse(onlyIf, name);
      return 'unknown';
    }
  }
  if (needs.length === 0) {
    told.reason('rulebook/nothing-in-force', name);
    return 'unknown';
  }
  let result: Kleene = YES;
  for (const need of needs) {
    const verdict = told.verdictOf(need);
    if (verdict === NO) {
      result = NO;
      told.reason(need.whenNot, name);
    } else if (verdict === UNKNOWN) {
      if (result === YES) result = UNKNOWN;
      told.excuse(need, name);
    }
  }
  return ANSWERS[result];
}
