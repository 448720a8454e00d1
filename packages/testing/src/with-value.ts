import type { ParameterValue, PreparedRulebook } from '@guildhall/core';

/**
 * The same prepared rulebook with one more dated value of a parameter, or with
 * another value on a date that has one.
 *
 * For laws that compare two sets of rules. The hash stays that of the original,
 * and nothing is checked: a decision by it is for a test only.
 *
 * @param from - the first day on which the value is in force, `YYYY-MM-DD`.
 * @throws Error when the rulebook has no such parameter.
 */
export function withValue<Outcome extends string, Fact extends string>(
  prepared: PreparedRulebook<Outcome, Fact>,
  parameter: string,
  from: string,
  value: ParameterValue,
): PreparedRulebook<Outcome, Fact> {
  const { document } = prepared;
  const before = document.parameters?.[parameter];
  if (before === undefined) throw new Error(`The rulebook ${document.id} has no parameter ${parameter}.`);
  const values = { ...before.values, [from]: { value, status: 'assumed' as const } };
  return {
    ...prepared,
    document: { ...document, parameters: { ...document.parameters, [parameter]: { ...before, values } } },
  };
}
