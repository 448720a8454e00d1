import { Fault } from '../../kernel/fault.js';
import { NOT_A_DAY, parseDay } from '../../kernel/calendar.js';
import type { Fact, Field } from '../schema/fact.js';
import type { Condition } from '../schema/condition.js';
import type { Layout, Slot } from './layout.js';
import { parameterValue } from './parameters.js';
import type { State } from './state.js';

/** What a name in a condition stands for on the day that was compiled for. */
export type Operand =
  | { readonly kind: 'slot'; readonly slot: Slot }
  | { readonly kind: 'number'; readonly value: number; readonly type: Fact['type'] }
  | { readonly kind: 'null' }
  | { readonly kind: 'list'; readonly ids: readonly number[] }
  | { readonly kind: 'missing' };

/** What compiling conditions needs to know: where names lead, and on which day. */
export interface Scope {
  readonly layout: Layout;
  readonly state: State;
  /** The clock's day number. */
  readonly day: number;
  /** The collection whose row is asked, whose fields come before facts. */
  readonly collection?: string | undefined;
}

/** Finds what a name stands for. @throws Fault `rulebook/unknown-name`, which a checked file cannot cause. */
export function resolve(scope: Scope, name: string): Operand {
  const { layout } = scope;
  if (name.startsWith('param.')) return resolveParameter(scope, name.slice(6));
  const field = scope.collection === undefined ? undefined : layout.fields.get(scope.collection)?.get(name);
  const slot = field ?? layout.facts.get(name);
  if (slot === undefined) throw new Fault('rulebook/unknown-name', `No fact or field is called ${name}.`);
  return { kind: 'slot', slot };
}

function resolveParameter(scope: Scope, name: string): Operand {
  const value = parameterValue(scope.layout.document, name, scope.day);
  const type = scope.layout.document.parameters?.[name]?.type;
  if (value === undefined) return { kind: 'missing' };
  if (Array.isArray(value)) {
    return { kind: 'list', ids: value.map((text) => (type === 'dates' ? parseDay(text) : scope.layout.idOf(text))) };
  }
  return constant(scope, value, type === 'date' ? 'date' : typeof value === 'string' ? 'enum' : undefined);
}

/** What a constant in a file stands for. A text beside a date is a date. */
export function constant(scope: Scope, value: unknown, type?: Fact['type']): Operand {
  if (value === null) return { kind: 'null' };
  if (typeof value === 'number') return { kind: 'number', value, type: 'integer' };
  if (typeof value === 'boolean') return { kind: 'number', value: value ? 1 : 0, type: 'boolean' };
  if (typeof value === 'string') {
    const day = type === 'date' ? parseDay(value) : NOT_A_DAY;
    return day === NOT_A_DAY
      ? { kind: 'number', value: scope.layout.idOf(value), type: 'enum' }
      : { kind: 'number', value: day, type: 'date' };
  }
  if (Array.isArray(value)) {
    return {
      kind: 'list',
      ids: value.map((item: unknown) => (typeof item === 'number' ? item : scope.layout.idOf(String(item)))),
    };
  }
  throw new Fault('rulebook/unknown-constant', `A condition compares with ${JSON.stringify(value)}.`);
}

/** The shared condition of a name. @throws Fault `rulebook/unknown-condition`. */
export function namedCondition(scope: Scope, name: string): Condition {
  const condition = scope.layout.document.conditions?.[name];
  if (condition === undefined) throw new Fault('rulebook/unknown-condition', `No condition is called ${name}.`);
  return condition;
}

/** Whether null may stand in a slot. */
export function isNullable(spec: Fact | Field): boolean {
  return 'nullable' in spec && spec.nullable === true;
}
