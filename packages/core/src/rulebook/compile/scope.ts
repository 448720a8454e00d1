import { Fault } from '../../kernel/fault.js';
import type { RuntimeDocument } from '../prepared.js';
import type { Layout } from '../run/layout.js';
import { parameterValue } from '../run/parameters.js';
import type { Condition } from '../schema/condition.js';

/** What compiling needs to know: where names lead, and on which day. */
export interface Scope {
  readonly document: RuntimeDocument;
  readonly layout: Layout;
  /** The clock's day number. */
  readonly day: number;
  /** The constants met so far, each with its slot. */
  readonly constants: Map<string, { readonly slot: number; readonly constant: unknown }>;
  /** The collection whose row is asked, whose fields come before facts. */
  readonly collection?: string;
}

/** The slot of a field, fact or parameter. @throws Fault `rulebook/unknown-name`, which a checked file cannot cause. */
export function slotOf(scope: Scope, name: string): number {
  const { layout, collection = '' } = scope;
  if (isParameter(name)) return constantSlot(scope, { fact: name });
  const slot = layout.fields.get(collection)?.get(name) ?? layout.facts.get(name);
  if (slot === undefined) throw new Fault('rulebook/unknown-name', name);
  return slot.index;
}

/** The slot that holds a constant, or a parameter by `{ fact }`. */
export function constantSlot({ layout, constants }: Scope, constant: unknown): number {
  const key = JSON.stringify(constant);
  const slot = constants.get(key)?.slot ?? layout.size + constants.size;
  constants.set(key, { slot, constant });
  return slot;
}

/** The slot of what a clause or derivation compares with: `{ fact }` or a constant. */
export function operandSlot(scope: Scope, operand: unknown): number {
  return typeof operand === 'object' && operand !== null && 'fact' in operand
    ? slotOf(scope, String(operand.fact))
    : constantSlot(scope, operand);
}

/** Whether a name is a parameter's. */
export function isParameter(name: string): boolean {
  return name.startsWith('param.');
}

/** What a parameter holds on the day of the scope; `undefined` also for a name that is no parameter's. */
export function parameterIn(scope: Scope, name: string): ReturnType<typeof parameterValue> {
  return isParameter(name)
    ? parameterValue(scope.layout.parameters, name.slice('param.'.length), scope.day)
    : undefined;
}

/** The shared condition of a name. @throws Fault `rulebook/unknown-name`, which a checked file cannot cause. */
export function namedCondition({ document }: Pick<Scope, 'document'>, name: string): Condition {
  const condition = document.conditions?.[name];
  if (condition === undefined) throw new Fault('rulebook/unknown-name', name);
  return condition;
}
