import type { AnyStateMachine } from 'xstate';

/** The stages in which a machine may take an event, guards aside, in the order in which it lists them. */
export function stagesThatTake(machine: AnyStateMachine, event: string): readonly string[] {
  return Object.entries(machine.states).flatMap(([stage, state]) => (state.ownEvents.includes(event) ? [stage] : []));
}
