import { NOT_A_DAY, parseDay } from '../kernel/calendar.js';
import { Fault } from '../kernel/fault.js';
import type { LanguagePack, PreparedRulebook } from './prepared.js';
import { type Period, periodOf } from './run/clock.js';
import { type Layout, layOut } from './run/layout.js';
import { newProgram, type Program } from './run/program.js';
import type { Questions, Rules } from './run/rules.js';

/**
 * A scheme's rules, ready to decide.
 *
 * It is a value: nothing about it changes that anyone can see. What it makes
 * ready on first use belongs to it alone. `Outcome` and `Fact` are its names
 * as types, where it was built into a module.
 */
export interface Rulebook<Outcome extends string = string, Fact extends string = string> {
  readonly id: string;
  readonly body: string;
  readonly version: string;
  /** SHA-256 of the canonical JSON of the file, as 64 hexadecimal digits. */
  readonly hash: string;
  readonly languages: Readonly<Record<string, LanguagePack>>;
  /** @internal */
  readonly rules: Rules<Outcome, Fact>;
  /** @internal */
  readonly layout: Layout;
  /** @internal */
  readonly questions: Questions;
  /** The day number of a date. @throws Fault `rulebook/no-day` for what is none. @internal */
  readonly dayOf: (on: string) => number;
  /** The period that holds a day, where periods are declared. @internal */
  readonly periodOf: (day: number) => Period | undefined;
  /** The rules in force on a day, made ready for the questions of these bits. @internal */
  readonly programOn: (day: number, asked: number) => Program;
}

/** A rulebook that also holds the document it was compiled from. */
export interface CompiledRulebook<Outcome extends string = string, Fact extends string = string> extends Rulebook<
  Outcome,
  Fact
> {
  readonly prepared: PreparedRulebook<Outcome, Fact>;
}

/**
 * Makes rules that were written as a module ready to decide.
 *
 * They are made ready when they are first asked: once for each stretch of days
 * between two dated changes, and for each set of questions.
 *
 * @example
 * ```ts
 * import { rules } from '@guildhall/rules/cpd/ima.rules';
 * const rulebook = openRulebook(rules);
 * ```
 */
export function openRulebook<Outcome extends string, Fact extends string>(
  rules: Rules<Outcome, Fact>,
): Rulebook<Outcome, Fact> {
  const { id, body, version, hash, languages, questions } = rules;
  const layout = layOut(rules);
  return {
    id,
    body,
    version,
    hash,
    languages,
    rules,
    layout,
    questions: { ...questions, bits: new Map(questions.bits), askedBy: new Map(questions.askedBy) },
    dayOf: dayFinder(),
    periodOf: periodFinder(rules),
    programOn: programFinder(rules, layout),
  };
}

/** The last day read is remembered: members are decided on one by the thousand. */
function dayFinder(): (on: string) => number {
  let text: string | undefined;
  let day = NOT_A_DAY;
  return (on) => {
    if (on === text) return day;
    const parsed = parseDay(on);
    if (parsed === NOT_A_DAY)
      throw new Fault('rulebook/no-day', `"${on}" is no calendar date: pass today as YYYY-MM-DD.`);
    text = on;
    day = parsed;
    return day;
  };
}

/** The last period found is remembered: members are decided for one by the thousand. */
function periodFinder({ periods }: Rules): (day: number) => Period | undefined {
  let latest: Period | undefined;
  return (day) => {
    if (periods === undefined) return undefined;
    if (latest === undefined || day < latest.first || day > latest.last) latest = periodOf(periods.calendar, day);
    return latest;
  };
}

function programFinder(rules: Rules, layout: Layout): Rulebook['programOn'] {
  const { changes } = rules;
  const programs = new Map<string, Program>();
  let latest:
    { readonly from: number; readonly to: number; readonly asked: number; readonly program: Program } | undefined;
  return (day, asked) => {
    if (latest?.asked === asked && latest.from <= day && day < latest.to) return latest.program;
    const past = changes.filter((change) => change <= day).length;
    const place = `${String(past)} ${String(asked)}`;
    let program = programs.get(place);
    if (program === undefined) {
      program = newProgram(rules, layout, rules.inForce(past), day, asked);
      programs.set(place, program);
    }
    latest = { from: changes[past - 1] ?? -Infinity, to: changes[past] ?? Infinity, asked, program };
    return program;
  };
}

/**
 * The same rulebook with one more language to explain in.
 *
 * It shares what is made ready with the rulebook it came from.
 */
export function withLanguage<Given extends Rulebook>(rulebook: Given, pack: LanguagePack): Given {
  return { ...rulebook, languages: { ...rulebook.languages, [pack.language]: pack } };
}
