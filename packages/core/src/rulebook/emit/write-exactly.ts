import { Call } from '../compile/call.js';
import type * as exactly from '../compile/exactly.js';
import type { Exactly } from '../run/logic.js';

type Write = (...operands: readonly string[]) => string;

/** How each comparison of known values reads as an operator of the language. */
const OPERATORS: Readonly<Record<keyof typeof exactly, Write>> = {
  settled: (holds = '') => holds,
  both: (a = '', b = '') => `(${a} && ${b})`,
  either: (a = '', b = '') => `(${a} || ${b})`,
  isNot: (part = '') => `!${part}`,
  isEqual: (a = '', b = '') => `same(low[${a}], low[${b}])`,
  isLess: (a = '', b = '') => `(low[${a}] < low[${b}])`,
  isAtMost: (a = '', b = '') => `(low[${a}] <= low[${b}])`,
  isAmong: (item = '', list = '') => `lists[${list}].includes(low[${item}])`,
};

/** Whether a call makes a condition over known values, which is written out instead of called. */
export function isExactly(planned: Call<unknown>): planned is Call<Exactly> {
  return planned.name in OPERATORS;
}

/** Writes a condition over known values as a function. */
export function writeExactly(planned: Call<Exactly>, used: Set<string>): string {
  const test = writeTest(planned);
  if (test.includes('same(')) used.add('same');
  return `(low, lists) => () => ${test}`;
}

function writeTest({ name, args }: Call<unknown>): string {
  const write = OPERATORS[name as keyof typeof exactly];
  return write(...args.map((arg) => (arg instanceof Call ? writeTest(arg) : JSON.stringify(arg))));
}
