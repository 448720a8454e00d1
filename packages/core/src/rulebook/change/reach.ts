import { factsOf } from '../compile/references.js';
import type { Condition } from '../schema/condition.js';
import type { RulebookDocument } from '../schema/document.js';
import { DATED, type DatedRule } from './dated-rules.js';

/** Everything that some rules rest on, by name. */
export interface Reach {
  readonly facts: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  readonly collections: ReadonlySet<string>;
  readonly parameters: ReadonlySet<string>;
  /** The codes that are told by them. */
  readonly reasons: ReadonlySet<string>;
}

/**
 * What the rules that are picked rest on: facts and what those are derived
 * from, shared conditions, collections, parameters and reasons.
 *
 * Where any rule is picked, the clock and the days of the periods are in it too.
 */
export function reachOf(document: RulebookDocument, isPicked: (rule: DatedRule) => boolean): Reach {
  const facts = new Set<string>();
  const conditions = new Set<string>();
  const collections = new Set<string>();
  const parameters = new Set<string>();
  const reasons = new Set<string>();

  const name = (ref: string): void => {
    if (ref.startsWith('param.')) parameters.add(ref.slice('param.'.length));
    else fact(ref);
  };
  const operand = (value: unknown): void => {
    if (typeof value === 'object' && value !== null && 'fact' in value) name(String(value.fact));
  };
  const condition = (part: Condition): void => {
    if ('all' in part) part.all.forEach(condition);
    else if ('any' in part) part.any.forEach(condition);
    else if ('not' in part) condition(part.not);
    else if ('condition' in part) {
      conditions.add(part.condition);
      const shared = document.conditions?.[part.condition];
      if (shared !== undefined) condition(shared);
    } else {
      name(part.fact);
      operand(part.value);
    }
  };
  const collection = (of: string): void => {
    collections.add(of);
    for (const { from } of Object.values(document.collections?.[of] ?? {})) if (from !== undefined) name(from);
  };
  const fact = (of: string): void => {
    // Fields of rows are asked by name too; their collection is reached by what counts over it.
    const spec = Object.hasOwn(document.facts, of) ? document.facts[of] : undefined;
    if (spec === undefined || facts.has(of)) return;
    facts.add(of);
    const { from, whenUnknown, is } = spec;
    if (from !== undefined) name(from);
    if (whenUnknown !== undefined) reasons.add(whenUnknown);
    if (is === undefined) return;
    for (const other of factsOf(is, document)) name(other);
    if ('where' in is && is.where !== undefined) condition(is.where);
    if ('over' in is) collection(is.over);
    if ('count' in is) collection(is.count);
  };

  const picked = DATED.flatMap((list): readonly DatedRule[] => document[list] ?? []).filter(isPicked);
  if (picked.length > 0)
    [document.clock.fact, document.periods?.first, document.periods?.last].forEach((of) => fact(of ?? ''));
  for (const rule of picked) {
    if ('conditions' in rule) {
      condition(rule.conditions);
      reasons.add(rule.whenNot).add(rule.whenUnknown);
    } else if ('rows' in rule) {
      for (const { when, reason } of rule.rows) {
        condition(when);
        if (reason !== undefined) reasons.add(reason);
      }
      reasons.add(rule.whenUnknown);
    } else if ('steps' in rule) {
      [rule.over, rule.of].forEach(name);
      if (rule.when !== undefined) condition(rule.when);
      for (const { atLeast, percent, pence } of rule.steps) [atLeast, percent, pence].forEach(operand);
      reasons.add(rule.after).add(rule.whenUnknown);
    } else {
      rule.rungs.flatMap(({ match }) => match).forEach(name);
      reasons.add(rule.otherwise.reason);
    }
  }
  return { facts, conditions, collections, parameters, reasons };
}
