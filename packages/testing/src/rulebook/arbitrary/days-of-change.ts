import { NOT_A_DAY, parseDay, type RuntimeDocument } from '@guildhall/core';

/**
 * The days on which something of a rulebook begins or ends, as day numbers, ascending.
 *
 * Dated values of parameters, the dates of rules, and the exceptions among periods.
 */
export function daysOfChange(document: RuntimeDocument): readonly number[] {
  const { parameters = {}, requirements = [], tables = [], bands = [], ladders = [], periods } = document;
  const texts = [
    ...Object.values(parameters).flatMap(({ values }) => Object.keys(values)),
    ...[...requirements, ...tables, ...bands, ...ladders, ...(periods?.exceptions ?? [])].flatMap(({ from, to }) =>
      to === undefined ? [from] : [from, to],
    ),
  ];
  return [...new Set(texts.map(parseDay))].filter((day) => day !== NOT_A_DAY).sort((a, b) => a - b);
}
