import { parseDay } from '../../kernel/calendar.js';
import type { Layout } from './layout.js';
import { parameterValue } from './parameters.js';
import { addConstant, MISSING, type State } from './state.js';

/**
 * Gives each constant a slot, in their order.
 *
 * A constant is a value, or a parameter by `{ fact }`. Of a parameter that holds
 * dates, texts are dates; any other text is an enum value.
 */
export function addConstants(state: State, constants: readonly unknown[], layout: Layout, day: number): void {
  const { parameters } = layout;
  for (const constant of constants) {
    const name = parameterIn(constant);
    const value = name === undefined ? constant : parameterValue(parameters, name, day);
    const isDate = name !== undefined && parameters[name]?.type.startsWith('date') === true;
    const numberOf = (item: unknown): number => {
      if (item === null) return NaN;
      if (typeof item === 'string') return isDate ? parseDay(item) : layout.idOf(item);
      return typeof item === 'object' || item === undefined ? MISSING : Number(item);
    };
    if (Array.isArray(value)) addConstant(state, 0, value.map(numberOf));
    else addConstant(state, numberOf(value));
  }
}

function parameterIn(constant: unknown): string | undefined {
  return typeof constant === 'object' && constant !== null && 'fact' in constant
    ? String(constant.fact).slice('param.'.length)
    : undefined;
}
