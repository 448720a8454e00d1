import { NOT_A_DAY, parseDay } from '../kernel/calendar.js';
import { Fault } from '../kernel/fault.js';
import type { Problem } from '../kernel/problem.js';
import { periodOf } from './compile/clock.js';
import type { Program } from './compile/program.js';
import type { Given } from './decision.js';
import type { Rulebook } from './rulebook.js';

/** What was given, read into the program of the day that picks the rules. */
export interface Reading {
  readonly program: Program;
  /** The day number whose values are used; `undefined` where nothing can pick it. */
  readonly clock: number | undefined;
  readonly problems: Problem[];
}

/**
 * Finds the day that picks the rules, reads every fact, and derives the rest.
 *
 * @param on - today, `YYYY-MM-DD`.
 * @throws Fault `rulebook/no-day` when `on` is no calendar date.
 */
export function readGiven(rulebook: Rulebook, given: Given, on: string): Reading {
  const today = parseDay(on);
  if (today === NOT_A_DAY) throw new Fault('rulebook/no-day', `"${on}" is no calendar date: pass today as YYYY-MM-DD.`);
  const { layout } = rulebook;
  const problems: Problem[] = [];
  const clock = clockOf(rulebook, given, today);
  const program = rulebook.programOn(clock ?? today);
  const { state } = program;
  state.today = today;
  program.clear();
  fillPeriods(rulebook, program, given, clock);
  for (const name in given) {
    const value = given[name];
    if (value === undefined) continue;
    const slot = layout.facts.get(name);
    if (slot === undefined) {
      if (!layout.fields.has(name)) problems.push(unknownFact(rulebook, name));
    } else if ('is' in slot.spec && slot.spec.is !== undefined) problems.push(derivedFact(name));
    else program.readFact(name, value, problems);
  }
  program.derive(given, problems);
  return { program, clock, problems };
}

function clockOf(rulebook: Rulebook, given: Given, today: number): number | undefined {
  const { clock, periods } = rulebook.prepared.document;
  const value = given[clock.fact];
  if (typeof value === 'string') {
    const day = parseDay(value);
    if (day !== NOT_A_DAY) return day;
  }
  if (clock.ifMissing === 'today') return today;
  if (clock.ifMissing === 'period' && periods !== undefined) return periodOf(periods, today).first;
  return undefined;
}

/** Without a period of its own, a question is about the one that holds the clock's day. */
function fillPeriods(rulebook: Rulebook, program: Program, given: Given, clock: number | undefined): void {
  const { periods } = rulebook.prepared.document;
  if (periods === undefined || clock === undefined) return;
  const period = periodOf(periods, clock);
  for (const [name, day] of [
    [periods.first, period.first],
    [periods.last, period.last],
  ] as const) {
    const slot = rulebook.layout.facts.get(name);
    if (slot === undefined || given[name] !== undefined) continue;
    program.state.low[slot.index] = day;
    program.state.high[slot.index] = day;
  }
}

function unknownFact(rulebook: Rulebook, name: string): Problem {
  const known = [...rulebook.layout.facts.keys(), ...rulebook.layout.fields.keys()];
  const near = known.find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  const hint = near === undefined ? `It knows ${known.join(', ')}.` : `Did you mean ${near}?`;
  return {
    code: 'rulebook/unknown-fact',
    at: pointer(name),
    says: `The rulebook ${rulebook.id} asks nothing called ${name}. ${hint}`,
  };
}

function derivedFact(name: string): Problem {
  return {
    code: 'rulebook/derived-fact-given',
    at: pointer(name),
    says: `${name} is worked out from other facts: leave it out.`,
  };
}

function pointer(name: string): string {
  return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
