import { formatDay, NOT_A_DAY } from '../kernel/calendar.js';
import { parameterValue } from './compile/parameters.js';
import { isNullable, type Scope } from './compile/scope.js';
import { MISSING, read } from './compile/state.js';
import type { FactValue } from './decision.js';

/**
 * Compiles the reading of a fact or `param.` value, in the form in which it is given.
 *
 * What is read is `undefined` where the value is missing or only bounded, and for maps.
 */
export function compileReadValue(scope: Scope, name: string): () => FactValue | undefined {
  const { layout, state } = scope;
  if (name.startsWith('param.')) {
    const value = parameterValue(layout.document, name.slice(6), scope.day);
    const plain = typeof value === 'object' && !Array.isArray(value) ? undefined : value;
    return () => plain;
  }
  const slot = layout.facts.get(name);
  if (slot === undefined) return () => undefined;
  const { index, spec } = slot;
  const nullable = isNullable(spec);
  // A period's days are told to member after member.
  let day = { number: NOT_A_DAY, text: '' };
  return () => {
    const value = read(state, index);
    if (value !== value) return nullable ? null : undefined;
    if (value === MISSING) return undefined;
    switch (spec.type) {
      case 'boolean':
        return value === 1;
      case 'integer':
        return value;
      case 'date':
        if (value !== day.number) day = { number: value, text: formatDay(value) };
        return day.text;
      case 'enum':
        return layout.textOf(value);
      case 'list':
        return (state.lists[index] ?? []).map((id) => layout.textOf(id));
    }
  };
}
