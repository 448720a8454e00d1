import type { AnyStateMachine } from 'xstate';

/** Every event that some stage of a machine takes, in the order of their names. */
export function eventsOf(machine: AnyStateMachine): readonly string[] {
  const events = new Set<string>();
  for (const state of Object.values(machine.states))
    for (const event of state.ownEvents as readonly string[]) events.add(event);
  return [...events].sort();
}
