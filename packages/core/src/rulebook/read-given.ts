import { NOT_A_DAY, parseDay } from '../kernel/calendar.js';
import { jsonPointer } from '../kernel/json-pointer.js';
import type { Problem } from '../kernel/problem.js';
import type { Given } from './decision.js';
import type { Asked, Rulebook } from './rulebook.js';
import { givenFacts } from './run/given-facts.js';
import type { Program } from './run/program.js';
import { put } from './run/state.js';

/** What was given, read into the program of the day that picks the rules. */
export interface Reading {
  readonly program: Program;
  /** The day number whose values are used; `undefined` where nothing can pick it. */
  readonly clock: number | undefined;
  readonly problems: Problem[];
}

/**
 * Finds the day that picks the rules, reads every fact, and derives what the questions asked need.
 *
 * @param on - today, `YYYY-MM-DD`.
 * @throws Fault `rulebook/no-day` when `on` is no calendar date.
 */
export function readGiven(rulebook: Rulebook, given: Given, on: string, asked: Asked = 'everything'): Reading {
  const today = rulebook.dayOf(on);
  const problems: Problem[] = [];
  if (!isObject(given)) {
    problems.push(notAnObject());
    given = {};
  }
  const clock = clockOf(rulebook, given, today);
  const program = rulebook.programOn(clock ?? today, asked);
  program.state.today = today;
  program.run++;
  program.clear();
  if (clock !== undefined) fillPeriod(rulebook, program, clock);
  for (const name in given) {
    const value = given[name];
    if (value === undefined) continue;
    const read = program.readers.get(name);
    if (read !== undefined) read(value, problems);
    else if (!rulebook.layout.fields.has(name)) problems.push(notAsked(rulebook, name));
  }
  for (const step of program.steps) step(given, problems);
  return { program, clock, problems };
}

function clockOf(rulebook: Rulebook, given: Given, today: number): number | undefined {
  const { clock } = rulebook.rules;
  const value = given[clock.fact];
  if (typeof value === 'string') {
    const day = parseDay(value);
    if (day !== NOT_A_DAY) return day;
  }
  if (clock.ifMissing === 'today') return today;
  return clock.ifMissing === 'period' ? rulebook.periodOf(today)?.first : undefined;
}

/** Without days of its own, a question is about the period that holds the clock's day. */
function fillPeriod(rulebook: Rulebook, program: Program, clock: number): void {
  const { rules, layout } = rulebook;
  const period = rulebook.periodOf(clock);
  if (period === undefined || rules.periods === undefined) return;
  put(program.state, layout.facts.get(rules.periods.first)!.index, period.first);
  put(program.state, layout.facts.get(rules.periods.last)!.index, period.last);
}

function isObject(given: unknown): boolean {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

function notAnObject(): Problem {
  return { code: 'rulebook/given-not-an-object', at: '', says: 'What is given is no object: give facts by name.' };
}

function notAsked(rulebook: Rulebook, name: string): Problem {
  const at = jsonPointer([name]);
  if (rulebook.layout.facts.has(name)) {
    return { code: 'rulebook/derived-fact-given', at, says: `${name} is worked out from other facts: leave it out.` };
  }
  const all = [...givenFacts(rulebook.layout).map((slot) => slot.name), ...rulebook.layout.fields.keys()];
  const near = all.find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  const hint = near === undefined ? `It asks ${all.join(', ')}.` : `Did you mean ${near}?`;
  return { code: 'rulebook/unknown-fact', at, says: `${rulebook.id} asks nothing called ${name}. ${hint}` };
}
