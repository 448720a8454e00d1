import { formatDay } from '../kernel/calendar.js';
import { isNullable } from './compile/scope.js';
import { parameterValue } from './compile/parameters.js';
import type { Program } from './compile/program.js';
import type { FactValue } from './decision.js';

/**
 * A fact or `param.` value as it stands in a program's state, in the form in which it is given.
 *
 * @returns `undefined` where it is missing or only bounded, and for maps.
 */
export function readFactValue(program: Program, name: string): FactValue | undefined {
  const { layout, state, scope } = program;
  if (name.startsWith('param.')) {
    const value = parameterValue(layout.document, name.slice(6), scope.day);
    return value === undefined || (typeof value === 'object' && !Array.isArray(value)) ? undefined : value;
  }
  const slot = layout.facts.get(name);
  if (slot === undefined) return undefined;
  const low = state.low[slot.index] as number;
  if (low !== low) return isNullable(slot.spec) ? null : undefined;
  if (low !== state.high[slot.index]) return undefined;
  switch (slot.spec.type) {
    case 'boolean':
      return low === 1;
    case 'integer':
      return low;
    case 'date':
      return formatDay(low);
    case 'enum':
      return layout.textOf(low);
    case 'list':
      return (state.lists[slot.index] ?? []).map((id) => layout.textOf(id));
  }
}
