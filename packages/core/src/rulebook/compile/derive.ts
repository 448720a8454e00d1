import { Fault } from '../../kernel/fault.js';
import type { Derive } from '../run/derive.js';
import type { Derivation } from '../schema/fact.js';
import { type Call, call } from './call.js';
import { constantSlot, operandSlot, type Scope, slotOf } from './scope.js';

/**
 * Compiles a fact that is derived from other facts, not from rows.
 *
 * @throws Fault `rulebook/unknown-derivation`, which a checked file cannot cause.
 */
export function compileDerivation(is: Derivation, scope: Scope): Call<Derive> {
  const slot = (name: string): number => slotOf(scope, name);
  if ('today' in is) return call('deriveToday');
  if ('proRate' in is) {
    const { proRate, from, within, rounding, atLeast } = is;
    const [first, last] = within;
    return call('deriveShare', operandSlot(scope, proRate), slot(from), slot(first), slot(last), rounding, atLeast);
  }
  if ('daysBetween' in is) {
    const { daysBetween, counting, holidays } = is;
    const [from, to] = daysBetween;
    return call(
      'deriveDaysBetween',
      slot(from),
      slot(to),
      operandSlot(scope, counting),
      constantSlot(scope, 'working-days'),
      operandSlot(scope, holidays ?? []),
    );
  }
  if ('needAtLeast' in is) return call('deriveAtLeast', operandSlot(scope, is.needAtLeast), ...is.of.map(slot));
  throw new Fault('rulebook/unknown-derivation', JSON.stringify(is));
}
