import { decide, formatDay, parseDay, type RulebookDocument } from '@guildhall/core';
import fc from 'fast-check';
import { arbitraryForCase } from '../arbitrary/arbitrary-for-case.js';
import { fail, isSame } from './fail.js';
import { comparable, givenIn, type Law, ready, tryOut } from './law.js';

/**
 * K6: adding anything dated later than a decision's clock changes nothing of the decision.
 *
 * Every parameter gets another value from a later day on, and every rule in
 * force ends on that day and is followed by its contrary. Periods stay as they are.
 */
export const laterChangesNothing: Law = (document, options) => {
  const rulebook = ready(document);
  tryOut(
    fc.property(
      arbitraryForCase(rulebook, { from: givenIn(document) }),
      fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 800 })),
      ({ given, on }, after) => {
        const before = decide(rulebook, given, { on });
        const clock = before.used.clock ?? on;
        const changed = ready(changedFrom(document, formatDay(parseDay(clock) + after)));
        const now = decide(changed, given, { on });
        if (!isSame(comparable(before), comparable(now)))
          fail('A later change changed a decision.', { clock, after }, comparable(before), comparable(now));
      },
    ),
    options,
  );
};

type Parameter = NonNullable<RulebookDocument['parameters']>[string];
type Value = Parameter['values'][string]['value'];

/** The document with everything changed from a day on. */
function changedFrom(document: RulebookDocument, day: string): RulebookDocument {
  const open = (rule: { from: string; to?: string | undefined }): boolean =>
    rule.from < day && (rule.to === undefined || rule.to > day);
  const ended = <T extends { from: string; to?: string | undefined }>(rules: readonly T[] = []): T[] =>
    rules.map((rule) => (open(rule) ? { ...rule, to: day } : rule));
  return {
    ...document,
    parameters: Object.fromEntries(
      Object.entries(document.parameters ?? {}).map(([name, parameter]) => [name, withLater(parameter, day)]),
    ),
    requirements: [
      ...ended(document.requirements),
      ...(document.requirements ?? [])
        .filter(open)
        .map((rule) => ({ ...rule, from: day, conditions: { not: rule.conditions } })),
    ],
    tables: ended(document.tables),
    bands: ended(document.bands),
    ladders: ended(document.ladders),
  };
}

function withLater(parameter: Parameter, day: string): Parameter {
  const last = Object.entries(parameter.values)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .at(-1);
  if (last === undefined) return parameter;
  return { ...parameter, values: { ...parameter.values, [day]: { value: another(last[1].value), status: 'assumed' } } };
}

function another(value: Value): Value {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.slice(1) : {};
}
