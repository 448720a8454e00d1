import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AnyStateMachine } from 'xstate';
import { advance, type Life } from './lifecycle/index.js';
import * as machines from './machines.js';

const lives = Object.values(machines) as readonly Life<{ stage: string }, { type: string }>[];

/** The stages that can follow each stage, whatever their guards say. */
function arrowsOf(machine: AnyStateMachine): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    Object.entries(machine.states).map(([stage, state]) => [
      stage,
      new Set([...state.transitions.values()].flat().flatMap((each) => (each.target ?? [state]).map(({ key }) => key))),
    ]),
  );
}

function reachableFrom(first: string, arrows: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const found = new Set([first]);
  for (const stage of found) for (const next of arrows.get(stage) ?? []) found.add(next);
  return found;
}

for (const life of lives) {
  const { machine } = life;
  const first = machine.root.initial.target[0]?.key ?? '';
  const arrows = arrowsOf(machine);
  const finals = Object.keys(machine.states).filter((stage) => machine.states[stage]?.type === 'final');

  describe(`the life ${life.name}`, () => {
    it('can reach every stage it has', () => {
      assert.deepEqual([...reachableFrom(first, arrows)].sort(), Object.keys(machine.states).sort());
    });

    it('has no dead end: from each stage an end can be reached, or the stage can be left', () => {
      for (const stage of Object.keys(machine.states)) {
        if (finals.includes(stage)) continue;
        const others = [...(arrows.get(stage) ?? [])].filter((next) => next !== stage);
        assert.notDeepEqual(others, [], `${stage} can never be left, and is not said to be an end`);
      }
    });

    it('takes no event at an end, and refuses it with a code of that stage', () => {
      const events = [...new Set(Object.values(machine.states).flatMap((state) => state.ownEvents as string[]))];
      for (const stage of finals) {
        for (const type of events) {
          const moved = advance(life, { stage }, { type });
          assert.ok(!moved.ok, `${stage} takes ${type}`);
          assert.ok(moved.refusal.code.startsWith(`${life.name}-${stage}-cannot-`));
          assert.equal(moved.refusal.unblock, undefined);
        }
      }
    });

    it('refuses an event that it does not know, at every stage', () => {
      for (const stage of Object.keys(machine.states)) {
        assert.equal(advance(life, { stage }, { type: 'fly-to-the-moon' }).ok, false);
        assert.equal(advance(life, { stage }, { type: 'xstate.init' }).ok, false);
        assert.equal(advance(life, { stage }, { type: '*' }).ok, false);
      }
    });

    it('has no delay, no actor and no stage within a stage', () => {
      for (const state of Object.values(machine.states)) {
        assert.deepEqual([state.after, state.invoke, Object.keys(state.states)], [[], [], []]);
      }
    });
  });
}
