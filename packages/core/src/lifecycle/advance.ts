import { transition } from 'xstate';
import { Fault } from '../kernel/fault.js';
import type { Refusal } from '../kernel/refusal.js';
import type { Effect } from './effect.js';
import { eventsOf } from './events-of.js';
import type { Life } from './life.js';
import { refuseEvent } from './refuse-event.js';

/** What one event did: the row as it now is, and what the world must do about it. */
export interface Step<Row> {
  readonly row: Row;
  /** In the order in which the machine lists them. */
  readonly effects: readonly Effect[];
}

/** A step, or why there is none. */
export type Advance<Row> =
  { readonly ok: true; readonly step: Step<Row> } | { readonly ok: false; readonly refusal: Refusal };

/**
 * Moves a row along its life by one event.
 *
 * Pure: the same row and event give the same step, nothing is run, and the row
 * handed in is left as it is. What an event may not do here is refused with a
 * code of the form `room/life-stage-cannot-event`, never ignored.
 *
 * @throws Fault `lifecycle/unknown-stage` when the row's stage is none of the
 *   life's: the row was written by something else.
 *
 * @example
 * ```ts
 * const moved = advance(cpdActivityLife, activity, { type: 'approve', points: 4, by: 's1', at: now });
 * if (moved.ok) moved.step.row.stage; // 'approved'
 * ```
 */
export function advance<Row extends { readonly stage: string }, Event extends { readonly type: string }>(
  life: Life<Row, Event>,
  row: Row,
  event: Event,
): Advance<Row> {
  const machine = life.machine;
  if (!(row.stage in machine.states)) {
    throw new Fault('lifecycle/unknown-stage', `${life.name} has no stage ${row.stage}.`);
  }
  const snapshot = machine.resolveState({ value: row.stage, context: row });
  // An event that the machine does not know at all is refused too: asking it would pass over it in silence.
  if (!eventsOf(machine).includes(event.type) || !snapshot.can(event)) {
    return { ok: false, refusal: refuseEvent(life, row, event) };
  }
  const [next, actions] = transition(machine, snapshot, event);
  const named = actions as readonly { readonly type: string; readonly params: unknown }[];
  const effects = named.filter(({ type }) => type === 'effect').map(({ params }) => params as Effect);
  return {
    ok: true,
    step: { row: { ...(next.context as Row), stage: next.value as Row['stage'] }, effects },
  };
}
