import { NOT_A_DAY, parseDay } from '../kernel/calendar.js';
import { jsonPointer } from '../kernel/json-pointer.js';
import type { Problem } from '../kernel/problem.js';
import type { Given } from './decision.js';
import type { Rulebook } from './rulebook.js';
import type { Program } from './run/program.js';
import { put } from './run/state.js';
import { EVERYTHING } from './what-is-asked.js';

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
export function readGiven(rulebook: Rulebook, given: Given, on: string, asked: number = EVERYTHING): Reading {
  const today = rulebook.dayOf(on);
  const problems: Problem[] = [];
  if (typeof given !== 'object' || (given as unknown) === null || Array.isArray(given)) {
    const says = 'What is given is no object: give facts by name.';
    problems.push({ code: 'rulebook/given-not-an-object', at: '', says });
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
    else if (!rulebook.layout.fields.has(name)) problems.push(notAsked(rulebook, [...program.readers.keys()], name));
  }
  for (const step of program.steps) step(given, problems);
  return { program, clock, problems };
}

function clockOf(rulebook: Rulebook, given: Given, today: number): number | undefined {
  const { clock } = rulebook.rules;
  const value = given[clock.fact];
  const day = typeof value === 'string' ? parseDay(value) : NOT_A_DAY;
  if (day !== NOT_A_DAY) return day;
  if (clock.ifMissing === 'today') return today;
  return clock.ifMissing === 'period' ? rulebook.periodOf(today)?.first : undefined;
}

/** Without days of its own, a question is about the period that holds the clock's day. */
function fillPeriod(rulebook: Rulebook, program: Program, clock: number): void {
  const { periods } = rulebook.rules;
  const period = rulebook.periodOf(clock);
  if (period === undefined || periods === undefined) return;
  const [first, last] = periods.slots;
  put(program.state, first, period.first);
  put(program.state, last, period.last);
}

function notAsked({ id, layout }: Rulebook, known: readonly string[], name: string): Problem {
  const at = jsonPointer([name]);
  if (layout.facts.has(name)) {
    return { code: 'rulebook/derived-fact-given', at, says: `${name} is worked out from other facts: leave it out.` };
  }
  const all = [...known, ...layout.fields.keys()];
  const near = all.find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  const hint = near === undefined ? `It asks ${all.join(', ')}.` : `Did you mean ${near}?`;
  return { code: 'rulebook/unknown-fact', at, says: `${id} asks nothing called ${name}. ${hint}` };
}
