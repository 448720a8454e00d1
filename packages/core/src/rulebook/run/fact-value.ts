import { formatDay, NOT_A_DAY } from '../../kernel/calendar.js';
import type { FactValue } from '../decision.js';
import type { Layout } from './layout.js';
import { parameterValue } from './parameters.js';
import { MISSING, read, type State } from './state.js';

/**
 * What reads a fact or `param.` value in the form in which it is given, for the day whose values are in force.
 *
 * What is read is `undefined` where the value is missing or only bounded, and for maps.
 */
export function valueReader(name: string, state: State, layout: Layout, day: number): () => FactValue | undefined {
  if (name.startsWith('param.')) {
    const value = parameterValue(layout.parameters, name.slice(6), day);
    const plain = typeof value === 'object' && !Array.isArray(value) ? undefined : value;
    return () => plain;
  }
  const slot = layout.facts.get(name);
  if (slot === undefined) return () => undefined;
  const { index, spec } = slot;
  // A period's days are told to member after member.
  let told = { number: NOT_A_DAY, text: '' };
  return () => {
    const value = read(state, index);
    if (value !== value) return spec.nullable === true ? null : undefined;
    if (value === MISSING) return undefined;
    switch (spec.type) {
      case 'boolean':
        return value === 1;
      case 'integer':
        return value;
      case 'date':
        if (value !== told.number) told = { number: value, text: formatDay(value) };
        return told.text;
      case 'enum':
        return layout.textOf(value);
      case 'list':
        return (state.lists[index] ?? []).map((id) => layout.textOf(id));
    }
  };
}
