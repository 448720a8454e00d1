import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDay } from '../../kernel/calendar.js';
import { is, opened, TODAY } from '../lint/planted.test.js';
import type { CompiledRulebook } from '../rulebook.js';
import type { Condition } from '../schema/condition.js';
import { answersIn, type Question } from './answers.js';
import { type Ground, groundOn } from './ground.js';
import { date, LETTERS, parameter, type Person, SHAPES, WORKING_DAYS } from './odd-shapes.test.js';
import { survey } from './space.js';

/** Puts what is given into the state that a ground's conditions are asked of. */
function put(ground: Ground, [given, on = TODAY]: Person): void {
  const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const program = ground.read(known, parseDay(on));
  assert.ok(program !== undefined, JSON.stringify(given));
  for (const { index } of ground.rulebook.layout.facts.values()) {
    ground.state.low[index] = program.state.low[index]!;
    ground.state.high[index] = program.state.high[index]!;
    const list = program.state.lists[index];
    if (list !== undefined) ground.state.lists[index] = list;
  }
}

/** A rulebook of some facts, about which nothing is decided. */
function odd(facts: object, more: object = {}): CompiledRulebook {
  return opened({
    format: 'guildhall/rulebook@1',
    id: 'club/odd',
    body: 'club',
    title: { 'en-GB': 'Odd' },
    version: '1.0.0',
    clock: { fact: 'visitedOn', says: 'The day.', ifMissing: 'today' },
    facts: { visitedOn: date, ...facts },
    ...more,
    reasons: {},
    examples: [],
    changes: [{ version: '1.0.0', on: '2020-01-01', why: 'First.', kind: 'logic' }],
  }).rulebook;
}

describe('a survey', () => {
  it('does not claim to have met everybody where working days are counted between dates that are compared with fixed ones', () => {
    const rulebook = odd(
      { today: { type: 'date', is: { today: true } }, startsOn: date, daysLeft: WORKING_DAYS },
      { parameters: { holidays: parameter('dates', ['2026-12-25']), opening: parameter('date', '2026-12-29') } },
    );
    const ground = groundOn(rulebook, parseDay(TODAY));
    const both = { all: [is('daysLeft', 'equal', 0), is('startsOn', 'greaterThan', { fact: 'param.opening' })] };
    const question: Question = [ground, ground.settle(both as unknown as Condition)];
    assert.match(survey([ground], [question]).among([0]).notProved ?? '', /working days are counted/);
  });

  it('does not claim to have met everybody where a list is asked for many values', () => {
    const ground = groundOn(odd({ roles: { type: 'list', values: LETTERS } }), parseDay(TODAY));
    const lacks = (texts: readonly string[]): Question => [
      ground,
      ground.settle({ all: texts.map((text) => is('roles', 'doesNotContain', text)) } as unknown as Condition),
    ];
    assert.match(survey([ground], [lacks(LETTERS)]).among([0]).notProved ?? '', /too many values at once/);
    const few = [lacks(LETTERS.slice(0, 7))];
    assert.equal(answersIn(survey([ground], few), few).notProved, undefined);
  });

  for (const { name, facts, more, conditions, people, atLeast } of SHAPES)
    it(`meets everybody whom ${name} tell apart, and only those there can be`, () => {
      const rulebook = odd(facts, more);
      const ground = groundOn(rulebook, parseDay(TODAY));
      const questions = conditions.map((one): Question => [ground, ground.settle(one as Condition)]);
      const answers = answersIn(survey([ground], questions), questions);
      assert.equal(answers.notProved, undefined);
      const asks = questions.map(([, condition]) => ground.ask(condition));
      const answered = (person: Person): string => {
        put(ground, person);
        return asks.map((ask) => ask(ground.state)).join(' ');
      };
      const met = new Set<string>();
      for (let person = 0; person < answers.size; person++) {
        const cell = answers.of.map((vector) => vector[person]).join(' ');
        const { given, on } = answers.witness(person);
        assert.equal(answered([given, on]), cell, JSON.stringify(given));
        met.add(cell);
      }
      const there = new Set(
        Array.from(people(), ([given, on = TODAY]) => answered([{ visitedOn: TODAY, ...given }, on])),
      );
      assert.ok(there.size >= atLeast, `${String(there.size)} ways`);
      for (const cell of there) assert.ok(met.has(cell), `nobody is answered ${cell}`);
    });
});
