// The same CPD decision by each way of making it. Each answers { outcome, reasons } for one member.
//
// json-logic-engine, zen-engine and the first json-rules-engine decide from facts that are checked and summed by hand
// beforehand: that suits them best, and leaves them only the comparing. The second json-rules-engine runs the rulebook:
// which activities count is asked of it row by row, by the conditions in the file, and code only adds up.
import { ZenEngine } from '@gorules/zen-engine';
import { Engine } from 'json-rules-engine';
import { LogicEngine } from 'json-logic-engine';
import { compileRulebook, decide, openRulebook, parseDay } from '../../core/dist/index.js';
import { readFileSync } from 'node:fs';
import { rulebook as prepared } from '../../../rules/dist/cpd/ima.js';
import { rules } from '../../../rules/dist/cpd/ima.rules.js';
import { decideByHand, decideByHandWithReasons, readByHand } from './by-hand.mjs';

const file = JSON.parse(readFileSync(new URL('../../../rules/cpd/ima.json', import.meta.url), 'utf8'));
const UNSETTLED = { outcome: 'unknown', codes: ['cpd/certmap-unknown'] };
const codesOf = ({ reasons }) => reasons.map(({ code }) => code);

function settle(facts, codes) {
  if (facts.problems.length > 0) return { outcome: 'unknown', codes: [] };
  if (facts.holdsCertMap === undefined) return UNSETTLED;
  if (!facts.holdsCertMap) return { outcome: 'not-applicable', codes: [] };
  return { outcome: codes.length === 0 ? 'yes' : 'no', codes };
}

function jsonRulesEngine(on) {
  const engine = new Engine();
  const rule = (name, fact, than, code) =>
    engine.addRule({
      name,
      conditions: { all: [{ fact, operator: 'greaterThanInclusive', value: than }] },
      event: { type: 'requirement-met', params: { code } },
    });
  rule('cpd/enough-points', 'points', { fact: 'needed' }, 'cpd/points-short');
  rule('cpd/enough-categories', 'categories', 3, 'cpd/categories-short');
  return async (given) => {
    const facts = readByHand(given, on, true);
    const { failureEvents } = await engine.run({
      points: facts.points,
      needed: facts.needed,
      categories: facts.categories,
    });
    return settle(
      facts,
      failureEvents
        .map(({ params }) => params.code)
        .sort()
        .reverse(),
    );
  };
}

const shared = (names) => Object.entries(file.conditions).filter(([name]) => names.includes(name));

function jsonRulesEngineWithRulebook(on) {
  const rowEngine = new Engine();
  const engine = new Engine();
  for (const [name, condition] of shared(['in-this-period', 'counts-this-period', 'may-count-this-period']))
    rowEngine.setCondition(name, condition);
  for (const name of ['counts-this-period', 'may-count-this-period']) {
    rowEngine.addRule({ name, conditions: { all: [{ condition: name }] }, event: { type: name } });
  }
  const asked = ['cpd/enough-points', 'cpd/enough-categories', 'cpd/training-or-qualification'];
  for (const { name, conditions, whenNot } of file.requirements.filter(({ name }) => asked.includes(name))) {
    engine.addRule({ name, conditions, event: { type: 'requirement-met', params: { code: whenNot } } });
  }
  const { caps, minimumCategories, trainingOrQualificationAsked } = Object.fromEntries(
    Object.entries(file.parameters).map(([name, { values }]) => [name, Object.values(values).at(-1).value]),
  );
  return async (given) => {
    const checked = readByHand(given, on, true);
    const { first, last, needed } = checked;
    const byCategory = new Map();
    const bySubcategory = new Map();
    for (const { doneOn, category, subcategory, points, stage } of given.activities) {
      const { results } = await rowEngine.run({
        doneOn: parseDay(doneOn),
        category,
        subcategory,
        stage,
        periodStartsOn: first,
        periodEndsOn: last,
      });
      if (!results.some(({ name }) => name === 'counts-this-period')) continue;
      byCategory.set(category, (byCategory.get(category) ?? 0) + points);
      bySubcategory.set(subcategory, (bySubcategory.get(subcategory) ?? 0) + points);
    }
    const totalPoints = [...bySubcategory].reduce(
      (sum, [key, points]) => sum + Math.min(points, caps[key] ?? Infinity),
      0,
    );
    const { failureEvents } = await engine.run({
      totalPoints,
      pointsNeeded: needed,
      categoriesWithPoints: [...byCategory.values()].filter((points) => points > 0).length,
      trainingOrQualificationActivities: 0,
      'param.minimumCategories': minimumCategories,
      'param.trainingOrQualificationAsked': trainingOrQualificationAsked,
    });
    return settle(
      checked,
      failureEvents
        .map(({ params }) => params.code)
        .sort()
        .reverse(),
    );
  };
}

const isShort = [
  ['cpd/points-short', { '<': [{ var: 'points' }, { var: 'needed' }] }],
  ['cpd/categories-short', { '<': [{ var: 'categories' }, 3] }],
];

function jsonLogic(on) {
  const engine = new LogicEngine();
  const tests = isShort.map(([code, logic]) => [code, engine.build(logic)]);
  return (given) => {
    const facts = readByHand(given, on, true);
    return settle(
      facts,
      tests.flatMap(([code, test]) => (test(facts) ? [code] : [])),
    );
  };
}

function zen(on) {
  const node = (id, type, content) => ({ id, type, name: id, position: { x: 0, y: 0 }, ...(content && { content }) });
  const expressions = [
    { id: 'points', key: 'pointsShort', value: 'points < needed' },
    { id: 'categories', key: 'categoriesShort', value: 'categories < 3' },
  ];
  const decision = new ZenEngine().createDecision(
    Buffer.from(
      JSON.stringify({
        nodes: [node('in', 'inputNode'), node('rules', 'expressionNode', { expressions }), node('out', 'outputNode')],
        edges: [
          { id: 'a', type: 'edge', sourceId: 'in', targetId: 'rules' },
          { id: 'b', type: 'edge', sourceId: 'rules', targetId: 'out' },
        ],
      }),
    ),
  );
  return async (given) => {
    const facts = readByHand(given, on, true);
    const { points, needed, categories } = facts;
    const { result } = await decision.evaluate({ points, needed, categories });
    const codes = [];
    if (result.pointsShort) codes.push('cpd/points-short');
    if (result.categoriesShort) codes.push('cpd/categories-short');
    return settle(facts, codes);
  };
}

/**
 * Everyone who takes part, for one day.
 *
 * @returns {{ name: string, reasons: boolean, isAsync: boolean, share: number, decide: Function, answer: Function }[]}
 *   `decide` is what is timed; `answer` turns what it gave into { outcome, codes }; `share` is the part of the members
 *   that the slow ones are given.
 */
export function contestants(on) {
  const rulebook = compileRulebook(prepared);
  const opened = openRulebook(rules);
  const withoutReasons = { on, reasons: false };
  const withReasons = { on };
  const own = (decision) => ({ outcome: decision.outcomes['cpd/met'], codes: codesOf(decision) });
  const same = (answer) => answer;
  return [
    {
      name: 'by hand',
      reasons: false,
      isAsync: false,
      share: 1,
      decide: (given) => decideByHand(given, on),
      answer: (d) => ({ outcome: d.outcomes['cpd/met'] }),
    },
    {
      name: 'guildhall',
      reasons: false,
      isAsync: false,
      share: 1,
      decide: (given) => decide(rulebook, given, withoutReasons),
      answer: (d) => ({ outcome: d.outcomes['cpd/met'] }),
    },
    {
      name: 'guildhall, compiled when built',
      reasons: false,
      isAsync: false,
      share: 1,
      decide: (given) => decide(opened, given, withoutReasons),
      answer: (d) => ({ outcome: d.outcomes['cpd/met'] }),
    },
    {
      name: 'by hand',
      reasons: true,
      isAsync: false,
      share: 1,
      decide: (given) => decideByHandWithReasons(given, on),
      answer: own,
    },
    {
      name: 'guildhall',
      reasons: true,
      isAsync: false,
      share: 1,
      decide: (given) => decide(rulebook, given, withReasons),
      answer: own,
    },
    {
      name: 'guildhall, compiled when built',
      reasons: true,
      isAsync: false,
      share: 1,
      decide: (given) => decide(opened, given, withReasons),
      answer: own,
    },
    { name: 'json-logic-engine', reasons: true, isAsync: false, share: 1, decide: jsonLogic(on), answer: same },
    { name: 'zen-engine', reasons: true, isAsync: true, share: 0.05, decide: zen(on), answer: same },
    {
      name: 'json-rules-engine, sums by hand',
      reasons: true,
      isAsync: true,
      share: 0.05,
      decide: jsonRulesEngine(on),
      answer: same,
    },
    {
      name: 'json-rules-engine, rulebook',
      reasons: true,
      isAsync: true,
      share: 0.05,
      decide: jsonRulesEngineWithRulebook(on),
      answer: same,
    },
  ];
}
