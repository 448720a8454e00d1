import type { AnyStateMachine } from 'xstate';

/** The life of one kind of row: its stages, and what moves it from one to another. */
export interface Life<Row extends { readonly stage: string }, Event extends { readonly type: string }> {
  /** `room/life`, such as `connections/connection`. */
  readonly name: string;
  /** What the thing is called in a sentence, such as `connection`. */
  readonly noun: string;
  readonly machine: AnyStateMachine;
  /** What would make an event possible, by `event` or `stage event`; where it says nothing, the stages are named. */
  readonly unblock: Readonly<Record<string, string>>;
  /** Never there: carry the row and the events as types. */
  readonly types?: { readonly row: Row; readonly event: Event };
}

/**
 * Names a machine as the life of a kind of row.
 *
 * The machine is an XState machine whose context is the row and whose states
 * are its stages, without actors, delays or nested states: time is derived, and
 * what the world must do is an action named `effect` whose parameters say what.
 *
 * @param unblock - sentences for people, by `event` or `stage event`.
 */
export function defineLife<Row extends { readonly stage: string }, Event extends { readonly type: string }>(
  name: string,
  noun: string,
  machine: AnyStateMachine,
  unblock: Readonly<Record<string, string>> = {},
): Life<Row, Event> {
  return { name, noun, machine, unblock };
}
