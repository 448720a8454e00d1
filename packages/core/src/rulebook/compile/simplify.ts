import { addConstants } from '../run/constants.js';
import { UNKNOWN, YES } from '../run/kleene.js';
import { newState } from '../run/state.js';
import type { Clause, Condition } from '../schema/condition.js';
import { carryOut } from './carry-out.js';
import { compileCondition } from './condition.js';
import { namedCondition, type Scope } from './scope.js';

/**
 * A condition without the parts that the parameters in force have settled, and with shared conditions written out.
 *
 * A clause that is switched off by a parameter then asks for no fact at all.
 *
 * @returns `true` or `false` where nothing is left to ask.
 */
export function simplify(condition: Condition, scope: Scope): Condition | boolean {
  if ('condition' in condition) return simplify(namedCondition(scope, condition.condition), scope);
  if ('not' in condition) {
    const inner = simplify(condition.not, scope);
    return typeof inner === 'boolean' ? !inner : { not: inner };
  }
  if ('all' in condition) return joined(condition.all, scope, 'all');
  if ('any' in condition) return joined(condition.any, scope, 'any');
  return settledBy(condition, scope) ?? condition;
}

/** The answer of a clause where nothing is given, if the parameters alone tell it. */
function settledBy(clause: Clause, scope: Scope): boolean | undefined {
  const constants: Scope['constants'] = new Map();
  const ask = compileCondition(clause, { ...scope, constants });
  const state = newState(scope.layout.size);
  addConstants(
    state,
    Array.from(constants.values(), ({ constant }) => constant),
    scope.layout,
    scope.day,
  );
  const answer = carryOut(ask)(state);
  return answer === UNKNOWN ? undefined : answer === YES;
}

/** Parts that are joined alike become parts of the whole: fewer calls for each row. */
function joined(conditions: readonly Condition[], scope: Scope, kind: 'all' | 'any'): Condition | boolean {
  const settles = kind === 'any';
  const open: Condition[] = [];
  for (const condition of conditions) {
    const part = simplify(condition, scope);
    if (part === settles) return settles;
    if (typeof part === 'boolean') continue;
    const { [kind]: parts = [part] } = part as { readonly [Kind in typeof kind]?: readonly Condition[] };
    open.push(...parts);
  }
  if (open.length < 2) return open[0] ?? !settles;
  return settles ? { any: open } : { all: open };
}
