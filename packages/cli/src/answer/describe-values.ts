import { type CompiledRulebook, titleOf } from '@guildhall/core';
import { formatValue } from '../output/format-value.js';
import type { GivenAnswer } from './answer-given.js';

/** The values of an answer as rows: what it is called, what it is, its name. */
export function describeValues(
  rulebook: CompiledRulebook,
  values: GivenAnswer['values'],
  language: string,
): string[][] {
  const { tables = [] } = rulebook.prepared.document;
  return Object.entries(values).map(([name, value]) => {
    const table = tables.find((one) => name in one.outputs);
    const title = titleOf(rulebook, table?.name ?? name, language);
    const isOneOfMany = table !== undefined && Object.keys(table.outputs).length > 1;
    return [
      isOneOfMany ? `${title}: ${name}` : title,
      formatValue(rulebook, name, value, language),
      isOneOfMany ? '' : name,
    ];
  });
}
