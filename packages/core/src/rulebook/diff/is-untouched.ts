import type { Ground } from '../cells/ground.js';
import { factsIn, factsOf } from '../compile/references.js';
import { isInForce } from '../compile/in-force.js';
import { collectionOf } from '../compile/aggregate.js';
import { parameterValue } from '../run/parameters.js';
import type { Condition } from '../schema/condition.js';

/** Whether two versions say word for word the same of all that a question rests on, so that it need not be asked. */
export function isUntouched(grounds: readonly [Ground, Ground], question: string): boolean {
  return JSON.stringify(groundsOf(grounds[0], question)) === JSON.stringify(groundsOf(grounds[1], question));
}

/** Everything that a question rests on, on the day of a ground. */
function groundsOf({ document, day }: Ground, question: string): unknown {
  const current = <Rule extends { readonly name: string; readonly from: string; readonly to?: string | undefined }>(
    rules: readonly Rule[] = [],
    names: readonly string[],
  ): readonly Rule[] => rules.filter((rule) => names.includes(rule.name) && isInForce(rule, day));
  const outcome = document.outcomes?.[question];
  const requirements = current(document.requirements, [...(outcome?.needs ?? []), outcome?.onlyIf ?? '']);
  const tables = current(document.tables, [question]);
  const bands = current(document.bands, [question]);
  const ladders = current(document.ladders, [question]);
  const names = new Set<string>();
  const shared = new Set<string>();
  const facts: Record<string, unknown> = {};
  const visit = (name: string): void => {
    if (names.has(name)) return;
    names.add(name);
    const fact = document.facts[name];
    facts[name] = fact;
    if (fact?.from !== undefined) visit(fact.from);
    if (fact?.is === undefined) return;
    for (const base of factsOf(fact.is, document)) visit(base);
    const collection = collectionOf(fact.is);
    for (const { from } of Object.values(document.collections?.[collection ?? ''] ?? {}))
      if (from !== undefined) visit(from);
    if ('where' in fact.is && fact.is.where !== undefined) follow(fact.is.where);
  };
  const follow = (condition: Condition): void => {
    addShared(condition, document.conditions ?? {}, shared);
    for (const name of factsIn(condition, document)) visit(name);
  };
  visit(document.clock.fact);
  for (const { conditions } of requirements) follow(conditions);
  for (const { rows } of tables) for (const { when } of rows) follow(when);
  for (const { when, over, of, steps } of bands) {
    if (when !== undefined) follow(when);
    for (const name of [over, of]) visit(name);
    for (const step of steps)
      for (const value of [step.atLeast, step.percent, step.pence]) if (typeof value === 'object') visit(value.fact);
  }
  for (const { rungs } of ladders) for (const { match } of rungs) for (const name of match) visit(name);
  const parameters = [...names]
    .filter((name) => name.startsWith('param.'))
    .map((name) => [
      name,
      document.parameters?.[name.slice(6)]?.type,
      parameterValue(document.parameters, name.slice(6), day),
    ]);
  const conditions = [...shared].sort().map((name) => [name, document.conditions?.[name]]);
  const { clock, periods, collections } = document;
  return { clock, periods, collections, outcome, requirements, tables, bands, ladders, facts, parameters, conditions };
}

function addShared(condition: Condition, shared: Readonly<Record<string, Condition>>, names: Set<string>): void {
  if ('all' in condition) for (const part of condition.all) addShared(part, shared, names);
  else if ('any' in condition) for (const part of condition.any) addShared(part, shared, names);
  else if ('not' in condition) addShared(condition.not, shared, names);
  else if ('condition' in condition && !names.has(condition.condition)) {
    names.add(condition.condition);
    const inner = shared[condition.condition];
    if (inner !== undefined) addShared(inner, shared, names);
  }
}
