import type { Condition } from '@guildhall/core';

/** The facts, fields and parameters (`param.x`) that a condition names, those of named conditions included. */
export function namesInCondition(
  condition: Condition,
  named: Readonly<Record<string, Condition>> = {},
): readonly string[] {
  if ('all' in condition) return condition.all.flatMap((part) => namesInCondition(part, named));
  if ('any' in condition) return condition.any.flatMap((part) => namesInCondition(part, named));
  if ('not' in condition) return namesInCondition(condition.not, named);
  if ('condition' in condition) {
    const meant = named[condition.condition];
    return meant === undefined ? [] : namesInCondition(meant, named);
  }
  const { fact, value } = condition;
  const other = typeof value === 'object' && value !== null && 'fact' in value ? [value.fact] : [];
  return [fact, ...other];
}
