import type { InForce, OutcomeInForce, Takes, ValueInForce } from '../run/rules.js';
import type { Give } from '../run/give.js';
import type { Band, Ladder, Table } from '../schema/rule.js';
import { type Call, call, type Planned } from './call.js';
import { compileCondition } from './condition.js';
import { isInForce } from './in-force.js';
import { questionsOf } from './questions-of.js';
import { factsIn } from './references.js';
import { addWithBases, compileRequirement } from './requirement.js';
import { operandSlot, type Scope, slotOf } from './scope.js';

/** The facts that a reason's text names. */
export type NamesIn = (code: string) => readonly string[];

/** Compiles what may be asked, for the day of the scope. */
export function compileQuestions(
  scope: Scope,
  namesIn: NamesIn,
): Planned<Pick<InForce, 'requirements' | 'outcomes' | 'values'>> {
  const { document } = scope;
  const current = <T extends { from: string; to?: string | undefined }>(rules: readonly T[] = []): T[] =>
    rules.filter((rule) => isInForce(rule, scope.day));
  const requirements = new Map(
    current(document.requirements).map((rule) => [rule.name, compileRequirement(rule, scope)]),
  );
  const bits = new Map(questionsOf(document).bits);
  const bitOf = (name: string): number => bits.get(name) ?? 0;
  const takes = (facts: Iterable<string>, reasons: Iterable<string | undefined>): Takes => ({
    takes: derivedIn(facts, scope),
    tells: derivedIn(
      [...reasons].flatMap((code) => (code === undefined ? [] : namesIn(code))),
      scope,
    ),
  });
  const outcomes = Object.entries(document.outcomes ?? {}).map(([name, { onlyIf, needs }]): OutcomeInForce => {
    const asked = [...(onlyIf === undefined ? [] : [onlyIf]), ...needs].flatMap((need) => requirements.get(need) ?? []);
    const reasons = asked.flatMap(({ plan }) => [
      plan.whenNot,
      plan.whenUnknown,
      ...plan.excused.map(([, code]) => code),
    ]);
    return {
      name,
      bit: bitOf(name),
      ...(onlyIf === undefined ? {} : { onlyIf }),
      needs: needs.filter((need) => requirements.has(need)),
      ...takes(
        asked.flatMap(({ facts }) => [...facts]),
        reasons,
      ),
    };
  });
  const values: Planned<ValueInForce>[] = [
    ...current(document.tables).map((rule) => ({
      name: rule.name,
      bit: bitOf(rule.name),
      give: compileTable(rule, scope),
      ...takes(
        rule.rows.flatMap(({ when }) => [...factsIn(when, document)]),
        [rule.whenUnknown, rule.otherwise?.reason, ...rule.rows.map(({ reason }) => reason)],
      ),
    })),
    ...current(document.bands).map((rule) => ({
      name: rule.name,
      bit: bitOf(rule.name),
      give: compileBand(rule, scope),
      ...takes(
        [rule.over, rule.of, ...(rule.when === undefined ? [] : factsIn(rule.when, document))],
        [rule.after, rule.whenUnknown],
      ),
    })),
    ...current(document.ladders).map((rule) => ({
      name: rule.name,
      bit: bitOf(rule.name),
      give: compileLadder(rule, scope),
      ...takes(
        rule.rungs.flatMap(({ match }) => match),
        [rule.otherwise.reason],
      ),
    })),
  ];
  return {
    requirements: Object.fromEntries([...requirements].map(([name, { plan }]) => [name, plan])),
    outcomes,
    values,
  };
}

/** The slots of the derived facts among these names and all that they are derived from, ascending. */
function derivedIn(names: Iterable<string>, { document, layout }: Scope): readonly number[] {
  const facts = new Set<string>();
  for (const name of names) addWithBases(name, document, facts);
  return [...facts]
    .flatMap((name) => layout.facts.get(name) ?? [])
    .flatMap(({ index, spec }) => (spec.derived === true ? [index] : []))
    .sort((a, b) => a - b);
}

function compileTable({ rows, whenUnknown, otherwise }: Table, scope: Scope): Call<Give> {
  return call(
    'table',
    rows.map(({ when, then, reason }) => ({
      when: compileCondition(when, scope),
      then,
      ...(reason === undefined ? {} : { reason }),
    })),
    whenUnknown,
    ...(otherwise === undefined ? [] : [otherwise.reason]),
  );
}

function compileBand(rule: Band, scope: Scope): Call<Give> {
  const { name, rounding, after, whenUnknown, when = true, over, of, steps } = rule;
  return call(
    'band',
    { name, rounding, after, whenUnknown },
    compileCondition(when, scope),
    slotOf(scope, over),
    slotOf(scope, of),
    steps.map(
      ({ atLeast, percent = 0, pence = 0 }) =>
        [operandSlot(scope, atLeast), operandSlot(scope, percent), operandSlot(scope, pence)] as const,
    ),
  );
}

function compileLadder({ name, rungs, otherwise }: Ladder, scope: Scope): Call<Give> {
  return call(
    'ladder',
    name,
    rungs.map(({ outcome, match }) => ({ outcome, match: match.map((fact) => slotOf(scope, fact)) })),
    { outcome: otherwise.outcome, reason: otherwise.reason },
  );
}
