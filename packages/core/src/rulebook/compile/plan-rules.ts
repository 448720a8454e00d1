import { NOT_A_DAY } from '../../kernel/calendar.js';
import { namesInMessage } from '../message/names-in-message.js';
import type { PreparedRulebook, RuntimeDocument } from '../prepared.js';
import { type Layout, layOut } from '../run/layout.js';
import type { FactSpec, InForce, Rules } from '../run/rules.js';
import { calendarOf } from './calendar-of.js';
import { call, type Planned } from './call.js';
import { daysOfChange } from './in-force.js';
import { compileQuestions } from './question.js';
import { questionsOf } from './questions-of.js';
import type { Scope } from './scope.js';
import { compileSteps } from './steps.js';

/** A rulebook's rules as calls: what holds always, and what is in force after so many changes. */
export interface RulesPlan<Outcome extends string, Fact extends string> {
  readonly rules: Planned<Omit<Rules<Outcome, Fact>, 'inForce' | 'languages' | 'names'>> & Pick<Rules, 'languages'>;
  readonly inForce: (changes: number) => Planned<InForce>;
}

/**
 * Compiles a prepared rulebook to calls of the run time.
 *
 * @throws Fault when the prepared rulebook did not come from `prepareRulebook`
 *   and names something it does not have.
 */
export function planRules<Outcome extends string, Fact extends string>(
  prepared: PreparedRulebook<Outcome, Fact>,
): RulesPlan<Outcome, Fact> {
  const { document, languages, hash } = prepared;
  const { id, body, version, periods, collections = {}, parameters = {}, bands = [] } = document;
  const facts = Object.fromEntries(Object.entries(document.facts).map(([name, fact]) => [name, specOf(fact)]));
  const layout = layOut({ facts, collections, parameters });
  const changes = daysOfChange(document);
  return {
    rules: {
      id,
      body,
      version,
      hash,
      languages,
      clock: clockOf(document),
      ...(periods && {
        periods: {
          calendar: calendarOf(periods),
          slots: [layout.facts.get(periods.first)!.index, layout.facts.get(periods.last)!.index],
        },
      }),
      facts,
      collections,
      parameters,
      bands: bands.map(({ name, from, to, over, steps }) => ({ name, from, to, over, steps })),
      questions: questionsOf(document),
      takes: takesOf(layout),
      changes,
    },
    inForce: (past) => planInForce(prepared, layout, changes[past - 1] ?? NOT_A_DAY),
  };
}

function planInForce({ document, languages }: PreparedRulebook, layout: Layout, day: number): Planned<InForce> {
  const scope: Scope = { document, layout, day, constants: new Map() };
  // Steps first: they differ less between stretches, so that what is written of them is the same text.
  const steps = compileSteps(scope);
  const questions = compileQuestions(scope, (code) => {
    const reason = languages['en-GB']?.reasons[code];
    return [...namesInMessage(reason?.text ?? []), ...namesInMessage(reason?.next ?? [])];
  });
  return { constants: Array.from(scope.constants.values(), ({ constant }) => constant), steps, ...questions };
}

function clockOf({ clock, facts }: RuntimeDocument): Rules['clock'] {
  const { fact, ifMissing } = clock;
  return { fact, ifMissing, whenUnknown: facts[fact]?.whenUnknown };
}

/** What is derived is not read, so nothing checks its bounds. */
function specOf(fact: RuntimeDocument['facts'][string]): FactSpec {
  const { type, unit, min, max, values, from, nullable, ifMissing, canChange, is } = fact;
  return is === undefined
    ? { type, unit, min, max, values, from, nullable, ifMissing, canChange }
    : { type, unit, nullable, canChange, derived: true };
}

function takesOf({ fields }: Layout): Planned<Rules['takes']> {
  return Object.fromEntries(
    Array.from(fields, ([name, slots]) => [
      name,
      call('takeRow', ...Array.from(slots.values(), (slot) => [slot.name, slot.index] as const)),
    ]),
  );
}
