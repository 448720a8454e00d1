import { NOT_A_DAY, parseDay } from '../../kernel/calendar.js';
import { Fault } from '../../kernel/fault.js';
import { isInForce } from '../compile/in-force.js';
import type { FactValue } from '../decision.js';
import type { CompiledRulebook } from '../rulebook.js';
import { parameterValue } from '../run/parameters.js';
import type { EngineRule, EngineRules } from './engine-rule.js';
import { factsOf } from './facts-of.js';
import { guardedGroup, OR_UNKNOWN } from './guarded.js';

/**
 * The requirements in force on a day as plain json-rules-engine JSON.
 *
 * One rule for each requirement, by its name, that succeeds exactly where the
 * requirement is met. Beside each comparison stands a guard on `known.<fact>`,
 * so that missing data never grants, not under `not` either; give the engine
 * what `engineFacts` makes. Shared conditions come in two forms, the second for
 * use under `not`. Tables, bands, ladders and outcomes are not exported.
 *
 * A requirement may also be added as it stands in the file; it then grants on
 * missing data as json-rules-engine does.
 *
 * `on` is the clock's day, `YYYY-MM-DD`: it picks the requirements and values.
 *
 * @throws Fault `rulebook/no-day` when `on` is no calendar date.
 */
export function toEngineRules(rulebook: CompiledRulebook, on: string): EngineRules {
  const day = parseDay(on);
  if (day === NOT_A_DAY) throw new Fault('rulebook/no-day', `"${on}" is no calendar date: pass a day as YYYY-MM-DD.`);
  const { document } = rulebook.prepared;
  const rules = (document.requirements ?? [])
    .filter((rule) => isInForce(rule, day))
    .map((rule): EngineRule => ({
      name: rule.name,
      conditions: guardedGroup(rule.conditions),
      // What an event carries lies in the file only; a bundle leaves it out.
      event: { type: 'requirement-met', params: { requirement: rule.name } },
    }));
  const conditions = Object.fromEntries(
    Object.entries(document.conditions ?? {}).flatMap(([name, condition]) => [
      [name, guardedGroup(condition)],
      [name + OR_UNKNOWN, guardedGroup(condition, true)],
    ]),
  );
  const facts = factsOf(
    Object.entries(document.parameters ?? {}).flatMap(([name, { type }]) =>
      // Nothing compares with a map.
      type === 'map'
        ? []
        : [
            {
              name: `param.${name}`,
              type,
              value: parameterValue(document.parameters, name, day) as FactValue | undefined,
            },
          ],
    ),
  );
  return { rules, conditions, facts };
}
