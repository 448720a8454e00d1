import { formatDay } from '../kernel/calendar.js';
import { parameterValue } from './compile/parameters.js';
import { isNullable, type Scope } from './compile/scope.js';
import type { FactValue } from './decision.js';

/**
 * Compiles the reading of a fact or `param.` value, in the form in which it is given.
 *
 * What is read is `undefined` where the value is missing or only bounded, and for maps.
 */
export function compileReadValue(scope: Scope, name: string): () => FactValue | undefined {
  const { layout, state, day } = scope;
  if (name.startsWith('param.')) {
    const value = parameterValue(layout.document, name.slice(6), day);
    const plain = typeof value === 'object' && !Array.isArray(value) ? undefined : value;
    return () => plain;
  }
  const slot = layout.facts.get(name);
  if (slot === undefined) return () => undefined;
  const { low, high, lists } = state;
  const { index, spec } = slot;
  const nullable = isNullable(spec);
  return () => {
    const value = low[index]!;
    if (value !== value) return nullable ? null : undefined;
    if (value !== high[index]) return undefined;
    switch (spec.type) {
      case 'boolean':
        return value === 1;
      case 'integer':
        return value;
      case 'date':
        return formatDay(value);
      case 'enum':
        return layout.textOf(value);
      case 'list':
        return (lists[index] ?? []).map((id) => layout.textOf(id));
    }
  };
}
