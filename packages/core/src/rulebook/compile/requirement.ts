import type { Finding } from '../decision.js';
import type { Condition } from '../schema/condition.js';
import type { Requirement } from '../schema/rule.js';
import { type Ask, compileCondition } from './condition.js';
import { type Kleene, NO, UNKNOWN, YES } from './kleene.js';
import type { Layout } from './layout.js';
import { factsIn, factsOf } from './references.js';
import type { Scope } from './scope.js';
import { simplify } from './simplify.js';

/** A requirement in force, ready to be asked. */
export interface CompiledRequirement {
  readonly rule: Requirement;
  /** Its conditions with what the parameters have settled taken out. */
  readonly conditions: Condition | boolean;
  readonly ask: Ask;
  /** The facts whose absence has a reason of its own. */
  readonly excused: readonly { readonly slot: number; readonly reason: string }[];
  /** What is told of it for each answer. */
  readonly findings: Readonly<Record<Kleene, Finding>>;
  /** The answer of the run named beside it, so that it is asked once a decision. */
  verdict: Kleene;
  run: number;
}

/** Compiles one requirement for the day of the scope. */
export function compileRequirement(rule: Requirement, scope: Scope): CompiledRequirement {
  const conditions = simplify(rule.conditions, scope);
  const answer: Kleene = conditions === true ? YES : NO;
  const excused = [...factsBehind(conditions, scope.layout)].flatMap((name) => {
    const slot = scope.layout.facts.get(name);
    const reason = slot !== undefined && 'whenUnknown' in slot.spec ? slot.spec.whenUnknown : undefined;
    return slot !== undefined && reason !== undefined ? [{ slot: slot.index, reason }] : [];
  });
  const base = { requirement: rule.name };
  const ground = rule.source === undefined ? {} : { source: rule.source };
  return {
    rule,
    conditions,
    ask: typeof conditions === 'boolean' ? () => answer : compileCondition(conditions, scope),
    excused,
    findings: {
      [YES]: { ...base, verdict: 'met', ...ground },
      [NO]: { ...base, verdict: 'not-met', reason: rule.whenNot, ...ground },
      [UNKNOWN]: { ...base, verdict: 'unknown', reason: rule.whenUnknown, ...ground },
    },
    verdict: UNKNOWN,
    run: -1,
  };
}

/** Every fact a condition asks, and every fact those are derived from. */
export function factsBehind(condition: Condition | boolean, layout: Layout): Set<string> {
  const facts = new Set<string>();
  if (typeof condition === 'boolean') return facts;
  for (const name of factsIn(condition, layout.document)) addWithBases(name, layout, facts);
  return facts;
}

/** Adds a fact and every fact it is derived from. */
export function addWithBases(name: string, layout: Layout, facts: Set<string>): void {
  const spec = layout.facts.get(name)?.spec;
  if (spec === undefined || facts.has(name)) return;
  facts.add(name);
  if ('is' in spec && spec.is !== undefined) {
    for (const base of factsOf(spec.is, layout.document)) addWithBases(base, layout, facts);
  }
}
