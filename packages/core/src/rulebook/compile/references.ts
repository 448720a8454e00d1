import type { RuntimeDocument } from '../prepared.js';
import type { Condition } from '../schema/condition.js';
import type { Derivation } from '../schema/fact.js';

/** Every name a condition asks, shared conditions followed: facts, fields and `param.` names. */
export function factsIn(
  condition: Condition,
  document: Pick<RuntimeDocument, 'conditions'>,
  names = new Set<string>(),
): Set<string> {
  if ('all' in condition) for (const part of condition.all) factsIn(part, document, names);
  else if ('any' in condition) for (const part of condition.any) factsIn(part, document, names);
  else if ('not' in condition) factsIn(condition.not, document, names);
  else if ('condition' in condition) {
    const shared = document.conditions?.[condition.condition];
    if (shared !== undefined) factsIn(shared, document, names);
  } else {
    names.add(condition.fact);
    const { value } = condition;
    if (typeof value === 'object' && value !== null && 'fact' in value) names.add(value.fact);
  }
  return names;
}

/** Every fact, field and parameter that a derivation reads, its collection left out. */
export function factsOf(is: Derivation, document: Pick<RuntimeDocument, 'conditions'>): Set<string> {
  const names = new Set<string>();
  const add = (operand: unknown): void => {
    if (typeof operand === 'object' && operand !== null && 'fact' in operand) names.add(String(operand.fact));
  };
  if ('where' in is && is.where !== undefined) factsIn(is.where, document, names);
  if ('capBy' in is && is.capBy !== undefined) add(is.capBy.caps);
  if ('proRate' in is) {
    add(is.proRate);
    names.add(is.from);
    for (const name of is.within) names.add(name);
  }
  if ('daysBetween' in is) {
    for (const name of is.daysBetween) names.add(name);
    add(is.counting);
    add(is.holidays);
  }
  if ('needAtLeast' in is) {
    add(is.needAtLeast);
    for (const name of is.of) names.add(name);
  }
  return names;
}
