import { NOT_A_DAY, parseDay } from '../../kernel/calendar.js';
import { jsonPointer } from '../../kernel/json-pointer.js';
import type { Problem } from '../../kernel/problem.js';
import type { Condition } from '../schema/condition.js';
import type { RulebookDocument } from '../schema/document.js';
import type { Fact, Field } from '../schema/fact.js';
import { checkAskedWith } from './check-asked-with.js';
import { checkCondition, unknown } from './check-condition.js';
import { checkDerivations } from './check-derivations.js';
import { checkParameters } from './check-parameters.js';
import { checkQuestions } from './check-questions.js';
import { checkUnusedConditions } from './check-unused-conditions.js';
import { checkValueRules } from './check-value-rules.js';
import { knownField, knownName } from './types.js';

/** Nobody mends more at a time, and finding the name meant takes time for each. */
const MOST_TOLD = 200;

/** Checks that every name leads somewhere and every comparison compares like with like. */
export function checkNames(document: RulebookDocument): Problem[] {
  return [
    ...checkClock(document),
    ...checkDomains(document),
    ...checkDerivations(document),
    ...checkParameters(document),
    ...checkRequirements(document),
    ...checkValueRules(document),
    ...checkAskedWith(document),
    ...checkUnusedConditions(document),
    ...checkQuestions(document),
  ];
}

function checkClock(document: RulebookDocument): Problem[] {
  const { clock, periods, facts } = document;
  const at = '/clock';
  const problems: Problem[] = [];
  if (facts[clock.fact]?.type !== 'date')
    problems.push({
      code: 'rulebook/clock-not-a-date',
      at: `${at}/fact`,
      says: `${clock.fact} is no date fact: the clock is the date that picks the values in force.`,
    });
  if (clock.ifMissing === 'period' && periods === undefined)
    problems.push({
      code: 'rulebook/no-periods',
      at,
      says: 'The clock falls back on the period, but no periods are declared.',
    });
  if (clock.ifMissing === 'unknown' && facts[clock.fact]?.whenUnknown === undefined)
    problems.push({
      code: 'rulebook/no-reason',
      at,
      says: `Without ${clock.fact} nothing can be decided: give it a whenUnknown that says so.`,
    });
  for (const key of periods === undefined ? [] : (['first', 'last'] as const)) {
    const name = periods?.[key] ?? '';
    if (facts[name]?.type !== 'date')
      problems.push({
        code: 'rulebook/unknown-fact',
        at: `/periods/${key}`,
        says: `${name} is no date fact: declare it.`,
      });
  }
  return problems;
}

function checkDomains(document: RulebookDocument): Problem[] {
  const problems: Problem[] = [];
  const specs = [
    ...Object.entries(document.facts).map(([name, spec]) => [`/facts/${name}`, spec] as const),
    ...Object.entries(document.collections ?? {}).flatMap(([collection, fields]) =>
      Object.entries(fields).map(([name, spec]) => [`/collections/${collection}/${name}`, spec] as const),
    ),
  ];
  for (const [at, spec] of specs) {
    const listed = spec.type === 'enum' || spec.type === 'list';
    const ways = Number(spec.values !== undefined) + Number(spec.from !== undefined);
    if (listed && ways !== 1)
      problems.push({
        code: 'rulebook/no-values',
        at,
        says: 'An enum or list says which values it may take: give exactly one of "values" and "from".',
      });
    if (!listed && ways > 0)
      problems.push({
        code: 'rulebook/values-of-a-number',
        at,
        says: `A ${spec.type} has no values to list: remove "values" and "from".`,
      });
    if (spec.from !== undefined && !['list', 'map'].includes(knownName(spec.from, document)?.type ?? ''))
      problems.push(
        unknown(
          'parameter',
          spec.from,
          Object.keys(document.parameters ?? {}).map((name) => `param.${name}`),
          `${at}/from`,
        ),
      );
    if (spec.type !== 'integer' && (spec.min !== undefined || spec.max !== undefined))
      problems.push({
        code: 'rulebook/bounds-of-no-number',
        at,
        says: `Only whole numbers have bounds, and this is ${spec.type}: remove "min" and "max".`,
      });
    problems.push(...checkFallback(spec, at, document));
    if (spec.min !== undefined && spec.max !== undefined && spec.max < spec.min)
      problems.push({
        code: 'rulebook/bounds-cross',
        at,
        says: `Nothing is at least ${String(spec.min)} and at most ${String(spec.max)}.`,
      });
    if ('whenUnknown' in spec && spec.whenUnknown !== undefined && document.reasons[spec.whenUnknown] === undefined)
      problems.push(unknown('reason', spec.whenUnknown, Object.keys(document.reasons), `${at}/whenUnknown`));
  }
  for (const name of Object.keys(document.collections ?? {})) {
    if (document.facts[name] !== undefined)
      problems.push({
        code: 'rulebook/name-taken',
        at: `/collections/${name}`,
        says: `A fact is called ${name} too: rename one.`,
      });
  }
  return problems;
}

/** json-rules-engine takes no lone comparison at the top of a rule or a shared condition. */
function checkGroup(condition: Condition, at: string): Problem[] {
  return 'fact' in condition
    ? [{ code: 'rulebook/comparison-alone', at, says: 'A comparison may not stand alone here: put it inside "all".' }]
    : [];
}

/** What is taken for a missing fact must be what might have been given. */
function checkFallback(spec: Fact | Field, at: string, document: RulebookDocument): Problem[] {
  const wrong = (key: string, says: string): Problem[] => [{ code: 'rulebook/wrong-type', at: `${at}/${key}`, says }];
  if (!('nullable' in spec) && !('ifMissing' in spec)) return [];
  if ('nullable' in spec && spec.nullable === true && spec.type === 'list')
    return wrong('nullable', 'A list is never null: an empty list says that there is nothing in it.');
  const value = 'ifMissing' in spec ? spec.ifMissing : undefined;
  if (value === undefined) return [];
  if ('is' in spec && spec.is !== undefined)
    return wrong('ifMissing', 'A derived fact is never given, so it is never missing: remove "ifMissing".');
  const known = knownField(spec, document);
  const fits =
    value === null
      ? known.nullable
      : spec.type === 'integer'
        ? typeof value === 'number' && value >= (spec.min ?? -Infinity) && value <= (spec.max ?? Infinity)
        : spec.type === 'boolean'
          ? typeof value === 'boolean'
          : spec.type === 'date'
            ? typeof value === 'string' && parseDay(value) !== NOT_A_DAY
            : spec.type === 'enum' && typeof value === 'string' && known.values?.includes(value) !== false;
  return fits ? [] : wrong('ifMissing', `${JSON.stringify(value)} could never be given here: take a value that could.`);
}

function checkRequirements(document: RulebookDocument): Problem[] {
  const problems: Problem[] = [];
  const reasons = Object.keys(document.reasons);
  const names = new Set((document.requirements ?? []).map((rule) => rule.name));
  for (const [name, condition] of Object.entries(document.conditions ?? {}))
    problems.push(...checkGroup(condition, `/conditions/${name}`));
  document.requirements?.forEach((rule, index) => {
    if (problems.length > MOST_TOLD) return;
    const at = `/requirements/${String(index)}`;
    problems.push(...checkCondition(rule.conditions, `${at}/conditions`, document));
    problems.push(...checkGroup(rule.conditions, `${at}/conditions`));
    for (const key of ['whenNot', 'whenUnknown'] as const)
      if (document.reasons[rule[key]] === undefined)
        problems.push(unknown('reason', rule[key], reasons, `${at}/${key}`));
  });
  for (const [name, outcome] of Object.entries(document.outcomes ?? {})) {
    const at = jsonPointer(['outcomes', name]);
    outcome.needs.forEach((need, index) => {
      if (!names.has(need)) problems.push(unknown('requirement', need, [...names], `${at}/needs/${String(index)}`));
    });
    if (outcome.onlyIf !== undefined && !names.has(outcome.onlyIf))
      problems.push(unknown('requirement', outcome.onlyIf, [...names], `${at}/onlyIf`));
  }
  const used = new Set(
    Object.values(document.outcomes ?? {}).flatMap((outcome) => [
      ...outcome.needs,
      ...(outcome.onlyIf === undefined ? [] : [outcome.onlyIf]),
    ]),
  );
  for (const name of names)
    if (!used.has(name))
      problems.push({
        code: 'rulebook/unused-requirement',
        at: '/outcomes',
        says: `No outcome needs ${name}: name it in one, or remove it.`,
      });
  return problems;
}
