import type { RuntimeDocument } from '../prepared.js';
import type { Requirement } from '../run/rules.js';
import type { Condition } from '../schema/condition.js';
import type { Requirement as RequirementRule } from '../schema/rule.js';
import { alternatives } from './alternatives.js';
import type { Planned } from './call.js';
import { compileCondition } from './condition.js';
import { factsIn, factsOf } from './references.js';
import type { Scope } from './scope.js';
import { simplify } from './simplify.js';

/** A requirement in force, with every fact its conditions ask. */
export interface PlannedRequirement {
  readonly plan: Planned<Requirement>;
  readonly facts: ReadonlySet<string>;
}

/** Compiles one requirement for the day of the scope. */
export function compileRequirement(rule: RequirementRule, scope: Scope): PlannedRequirement {
  const { document, layout } = scope;
  const conditions = simplify(rule.conditions, scope);
  const facts = factsBehind(conditions, document);
  const excused = [...facts].flatMap((name): (readonly [number, string])[] => {
    const slot = layout.facts.get(name);
    const reason = document.facts[name]?.whenUnknown;
    return slot === undefined || reason === undefined ? [] : [[slot.index, reason]];
  });
  return {
    plan: {
      ask: compileCondition(conditions, scope),
      whenNot: rule.whenNot,
      whenUnknown: rule.whenUnknown,
      ...(rule.source === undefined ? {} : { source: rule.source }),
      excused,
      ways: alternatives(rule.conditions, scope),
    },
    facts,
  };
}

/** Every fact a condition asks, and every fact those are derived from. */
function factsBehind(condition: Condition | boolean, document: RuntimeDocument): Set<string> {
  const facts = new Set<string>();
  if (typeof condition === 'boolean') return facts;
  for (const name of factsIn(condition, document)) addWithBases(name, document, facts);
  return facts;
}

/** Adds a fact and every fact it is derived from. */
export function addWithBases(name: string, document: RuntimeDocument, facts: Set<string>): void {
  const spec = document.facts[name];
  if (spec === undefined || facts.has(name)) return;
  facts.add(name);
  if (spec.is === undefined) return;
  for (const base of factsOf(spec.is, document)) addWithBases(base, document, facts);
}
