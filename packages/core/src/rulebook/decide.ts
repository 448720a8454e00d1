import { formatDay } from '../kernel/calendar.js';
import { type Kleene, NO, UNKNOWN, YES } from './compile/kleene.js';
import type { CompiledRequirement, Program } from './compile/program.js';
import type { Answer, Decision, FactValue, Finding, Given, Reason } from './decision.js';
import { readFactValue } from './fact-value.js';
import { type Reading, readGiven } from './read-given.js';
import type { Rulebook } from './rulebook.js';

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
  return decideNamed(rulebook, given as Given, options) as Decision<Outcome>;
}

function decideNamed(rulebook: Rulebook, given: Given, options: DecideOptions): Decision {
  const reading = readGiven(rulebook, given, options.on);
  const used = usedOf(rulebook, reading, options.on);
  const outcomes: Record<string, Answer> = {};
  const values: Record<string, FactValue> = {};
  const wantsReasons = options.reasons !== false;
  const reasons: Reason[] = [];
  const findings: Finding[] = [];
  const { document } = rulebook.prepared;
  const settled = reading.problems.length === 0;
  const verdicts = new Verdicts(reading.program, wantsReasons ? findings : undefined);
  const tell = (code: string, of: string): void => {
    if (!wantsReasons || reasons.some((reason) => reason.code === code && reason.of === of)) return;
    reasons.push({ code, of, values: valuesNamed(rulebook, reading.program, code) });
  };

  for (const name in document.outcomes) {
    const rule = document.outcomes[name] as NonNullable<typeof document.outcomes>[string];
    if (!isAsked(name, rule.askedWith, given, options.ask)) continue;
    if (!settled) outcomes[name] = 'unknown';
    else if (reading.clock === undefined) {
      outcomes[name] = 'unknown';
      tell(clockReason(rulebook), name);
    } else outcomes[name] = answer(name, rule, verdicts, tell);
  }
  for (const rule of reading.program.valueRules) {
    if (!settled || !isAsked(rule.name, rule.askedWith, given, options.ask)) continue;
    const reason = reading.clock === undefined ? clockReason(rulebook) : rule.give(values);
    if (reason !== undefined) tell(reason, rule.name);
  }
  return {
    outcomes,
    values,
    reasons: wantsReasons ? reasons : NONE,
    findings: wantsReasons ? findings : NONE,
    problems: reading.problems,
    used,
  };
}

function usedOf(rulebook: Rulebook, reading: Reading, on: string): Decision['used'] {
  const used = { id: rulebook.id, version: rulebook.version, hash: rulebook.hash, on };
  return reading.clock === undefined ? used : { ...used, clock: formatDay(reading.clock) };
}

function isAsked(
  name: string,
  askedWith: readonly string[] | undefined,
  given: Given,
  ask: readonly string[] | undefined,
): boolean {
  if (ask !== undefined) return ask.includes(name);
  return askedWith === undefined || askedWith.some((fact) => given[fact] !== undefined);
}

function clockReason(rulebook: Rulebook): string {
  const { clock, facts } = rulebook.prepared.document;
  return facts[clock.fact]?.whenUnknown ?? 'rulebook/clock-unknown';
}

/** What each requirement says, asked once a decision. */
class Verdicts {
  readonly #program: Program;
  readonly #findings: Finding[] | undefined;
  readonly #known = new Map<string, Kleene>();

  constructor(program: Program, findings: Finding[] | undefined) {
    this.#program = program;
    this.#findings = findings;
  }

  /** `undefined` where no version of the requirement is in force. */
  of(name: string): Kleene | undefined {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const requirement = this.#program.requirements.get(name);
    if (requirement === undefined) return undefined;
    const verdict = requirement.ask();
    this.#known.set(name, verdict);
    this.#findings?.push(findingOf(requirement, verdict));
    return verdict;
  }

  /** The reasons why a requirement is unknown: the missing facts' own, or else its own. */
  excuses(name: string): readonly string[] {
    const requirement = this.#program.requirements.get(name);
    if (requirement === undefined) return NONE;
    const { low, high } = this.#program.state;
    const missing = requirement.excused.filter(
      ({ slot }) => low[slot] === -Infinity || (low[slot] as number) < (high[slot] as number),
    );
    return missing.length > 0 ? missing.map(({ reason }) => reason) : [requirement.rule.whenUnknown];
  }

  denial(name: string): string {
    return this.#program.requirements.get(name)?.rule.whenNot ?? name;
  }
}

function findingOf({ rule }: CompiledRequirement, verdict: Kleene): Finding {
  return {
    requirement: rule.name,
    verdict: verdict === YES ? 'met' : verdict === NO ? 'not-met' : 'unknown',
    ...(verdict === YES ? {} : { reason: verdict === NO ? rule.whenNot : rule.whenUnknown }),
    ...(rule.source === undefined ? {} : { source: rule.source }),
  };
}

function answer(
  name: string,
  rule: { readonly needs: readonly string[]; readonly onlyIf?: string | undefined },
  verdicts: Verdicts,
  tell: (code: string, of: string) => void,
): Answer {
  if (rule.onlyIf !== undefined) {
    const applies = verdicts.of(rule.onlyIf);
    if (applies === NO) return 'not-applicable';
    if (applies === UNKNOWN) {
      for (const code of verdicts.excuses(rule.onlyIf)) tell(code, name);
      return 'unknown';
    }
  }
  let result: Kleene | undefined;
  for (const need of rule.needs) {
    const verdict = verdicts.of(need);
    if (verdict === undefined) continue;
    if (verdict === NO) {
      result = NO;
      tell(verdicts.denial(need), name);
    } else if (verdict === UNKNOWN) {
      if (result !== NO) result = UNKNOWN;
      for (const code of verdicts.excuses(need)) tell(code, name);
    } else result ??= YES;
  }
  if (result === undefined) tell('rulebook/nothing-in-force', name);
  return result === undefined ? 'unknown' : ANSWERS[result];
}

function valuesNamed(rulebook: Rulebook, program: Program, code: string): Record<string, FactValue> {
  const values: Record<string, FactValue> = {};
  for (const name of rulebook.namesIn(code)) {
    const value = readFactValue(program, name);
    if (value !== undefined) values[name] = value;
  }
  return values;
}
