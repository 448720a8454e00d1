import { NOT_A_DAY, parseDay } from '../kernel/calendar.js';
import { Fault } from '../kernel/fault.js';
import type { Period } from './compile/clock.js';
import { periodOf } from './compile/clock.js';
import { layOut, type Layout } from './compile/layout.js';
import { daysOfChange } from './compile/parameters.js';
import { compileProgram, type Program } from './compile/program.js';
import { namesInMessage } from './message/names-in-message.js';
import type { LanguagePack, PreparedRulebook } from './prepared.js';
import { indexQuestions, type QuestionIndex, questionsIn } from './what-is-asked.js';

/** What a program is to answer: questions by the key that `whatIsAsked` gives, or everything. @internal */
export type Purpose = 'everything' | number;

/**
 * A scheme's rules, ready to decide.
 *
 * It is a value: nothing about it changes that anyone can see. What it
 * compiles on first use belongs to it alone. `Outcome` and `Fact` are its names
 * as types, where it was built into a module.
 */
export interface Rulebook<Outcome extends string = string, Fact extends string = string> {
  readonly id: string;
  readonly body: string;
  readonly version: string;
  /** SHA-256 of the canonical JSON of the file, as 64 hexadecimal digits. */
  readonly hash: string;
  readonly prepared: PreparedRulebook<Outcome, Fact>;
  readonly languages: Readonly<Record<string, LanguagePack>>;
  /** @internal */
  readonly layout: Layout;
  /** @internal */
  readonly questions: QuestionIndex;
  /** The day number of a date. @throws Fault `rulebook/no-day` for what is none. @internal */
  readonly dayOf: (on: string) => number;
  /** The period that holds a day, where periods are declared. @internal */
  readonly periodOf: (day: number) => Period | undefined;
  /** The rules in force on a day, compiled for a purpose. @internal */
  readonly programOn: (day: number, purpose: Purpose) => Program;
}

/**
 * Makes a prepared rulebook ready to decide.
 *
 * Rules are compiled to closures when they are first asked: once for each
 * stretch of days between two dated changes, and for each set of questions, so
 * that nothing is worked out that no question needs.
 *
 * @throws Fault when the prepared rulebook did not come from `prepareRulebook`
 *   and names something it does not have.
 */
export function compileRulebook<Outcome extends string, Fact extends string>(
  prepared: PreparedRulebook<Outcome, Fact>,
): Rulebook<Outcome, Fact> {
  const { document, languages } = prepared;
  const layout = layOut(document);
  const questions = indexQuestions(prepared);
  return {
    id: document.id,
    body: document.body,
    version: document.version,
    hash: prepared.hash,
    prepared,
    languages,
    layout,
    questions,
    dayOf: dayFinder(),
    periodOf: periodFinder(prepared),
    programOn: programFinder(layout, questions, (code) => {
      const reason = languages['en-GB']?.reasons[code];
      return [...new Set([...namesInMessage(reason?.text ?? []), ...namesInMessage(reason?.next ?? [])])];
    }),
  };
}

/** The last day read is remembered: members are decided on one by the thousand. */
function dayFinder(): (on: string) => number {
  let text: string | undefined;
  let day = NOT_A_DAY;
  return (on) => {
    if (on === text) return day;
    day = parseDay(on);
    if (day === NOT_A_DAY) throw new Fault('rulebook/no-day', `"${on}" is no calendar date: pass today as YYYY-MM-DD.`);
    text = on;
    return day;
  };
}

/** The last period found is remembered: members are decided for one by the thousand. */
function periodFinder({ document }: PreparedRulebook): (day: number) => Period | undefined {
  const { periods } = document;
  let latest: Period | undefined;
  return (day) => {
    if (periods === undefined) return undefined;
    if (latest === undefined || day < latest.first || day > latest.last) latest = periodOf(periods, day);
    return latest;
  };
}

type NamesIn = (code: string) => readonly string[];

function programFinder(layout: Layout, questions: QuestionIndex, namesIn: NamesIn): Rulebook['programOn'] {
  const changes = daysOfChange(layout.document);
  const programs = new Map<string, Program>();
  let latest:
    { readonly from: number; readonly to: number; readonly purpose: Purpose; readonly program: Program } | undefined;
  return (day, purpose) => {
    if (latest?.purpose === purpose && latest.from <= day && day < latest.to) return latest.program;
    const stretch = changes.filter((change) => change <= day).length;
    const place = `${String(stretch)} ${String(purpose)}`;
    let program = programs.get(place);
    if (program === undefined) {
      program = compileFor(layout, day, questions, purpose, namesIn);
      programs.set(place, program);
    }
    latest = { from: changes[stretch - 1] ?? -Infinity, to: changes[stretch] ?? Infinity, purpose, program };
    return program;
  };
}

function compileFor(
  layout: Layout,
  day: number,
  questions: QuestionIndex,
  purpose: Purpose,
  namesIn: NamesIn,
): Program {
  if (purpose === 'everything') return compileProgram(layout, day, { isAsked: () => true, namesIn, everyFact: true });
  const { asked, reasons } = questionsIn(questions, purpose);
  return compileProgram(layout, day, {
    isAsked: (name) => asked.includes(name),
    namesIn: reasons ? namesIn : () => [],
    everyFact: false,
  });
}

/**
 * The same rulebook with one more language to explain in.
 *
 * It shares what is compiled with the rulebook it came from.
 */
export function withLanguage<Outcome extends string, Fact extends string>(
  rulebook: Rulebook<Outcome, Fact>,
  pack: LanguagePack,
): Rulebook<Outcome, Fact> {
  return { ...rulebook, languages: { ...rulebook.languages, [pack.language]: pack } };
}
