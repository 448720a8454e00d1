import { Call } from '../compile/call.js';
import type * as exactly from '../compile/exactly.js';

type Write = (...operands: readonly string[]) => string;

/** How each comparison of known values reads as an operator of the language. */
const OPERATORS: Readonly<Record<keyof typeof exactly, Write>> = {
  every: (...parts) => (parts.length === 0 ? 'true' : `(${parts.join(' && ')})`),
  some: (...parts) => (parts.length === 0 ? 'false' : `(${parts.join(' || ')})`),
  isNot: (part = '') => `!${part}`,
  isEqual: (a = '', b = '') => `same(low[${a}], low[${b}])`,
  isLess: (a = '', b = '') => `(low[${a}] < low[${b}])`,
  isAtMost: (a = '', b = '') => `(low[${a}] <= low[${b}])`,
  isAmong: (item = '', list = '') => `lists[${list}].includes(low[${item}])`,
};

/** Writes a condition over known values as an expression. */
export function writeExactly({ name, args }: Call<unknown>): string {
  const write = OPERATORS[name as keyof typeof exactly];
  return write(...args.map((arg) => (arg instanceof Call ? writeExactly(arg) : JSON.stringify(arg))));
}
