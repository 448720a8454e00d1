import { parseDay } from '../../kernel/calendar.js';
import { Fault } from '../../kernel/fault.js';
import type { Condition } from '../schema/condition.js';
import type { Fact, Field } from '../schema/fact.js';
import type { Layout } from './layout.js';
import { parameterValue } from './parameters.js';
import { addConstant, MISSING, type State } from './state.js';

/** What compiling needs to know: where names lead, and on which day. */
export interface Scope {
  readonly layout: Layout;
  readonly state: State;
  /** The clock's day number. */
  readonly day: number;
  /** The collection whose row is asked, whose fields come before facts. */
  readonly collection?: string | undefined;
}

/** The slot of a field, fact or parameter. @throws Fault `rulebook/unknown-name`, which a checked file cannot cause. */
export function slotOf(scope: Scope, name: string): number {
  const { layout, collection = '' } = scope;
  if (name.startsWith('param.')) {
    const type = layout.document.parameters?.[name.slice(6)]?.type;
    return constantSlot(scope, parameterValue(layout.document, name.slice(6), scope.day), type);
  }
  const slot = layout.fields.get(collection)?.get(name) ?? layout.facts.get(name);
  if (slot === undefined) throw new Fault('rulebook/unknown-name', name);
  return slot.index;
}

/** A slot that holds a constant. Of a type with dates, texts are dates. */
export function constantSlot({ layout, state }: Scope, value: unknown, type?: string): number {
  const numberOf = (item: unknown): number => {
    if (item === null) return NaN;
    if (typeof item === 'string') return type === 'date' || type === 'dates' ? parseDay(item) : layout.idOf(item);
    return typeof item === 'object' || item === undefined ? MISSING : Number(item);
  };
  return Array.isArray(value) ? addConstant(state, 0, value.map(numberOf)) : addConstant(state, numberOf(value));
}

/** The slot of what a clause or derivation compares with: `{ fact }` or a constant. */
export function operandSlot(scope: Scope, operand: unknown): number {
  return typeof operand === 'object' && operand !== null && 'fact' in operand
    ? slotOf(scope, operand.fact as string)
    : constantSlot(scope, operand);
}

/** The shared condition of a name. @throws Fault `rulebook/unknown-name`, which a checked file cannot cause. */
export function namedCondition(scope: Scope, name: string): Condition {
  const condition = scope.layout.document.conditions?.[name];
  if (condition === undefined) throw new Fault('rulebook/unknown-name', name);
  return condition;
}

/** Whether null may stand in a slot. */
export function isNullable(spec: Fact | Field): boolean {
  return 'nullable' in spec && spec.nullable === true;
}
