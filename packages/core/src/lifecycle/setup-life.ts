import { type EventObject, type MachineContext, setup } from 'xstate';
import type { Effect } from './effect.js';

/**
 * XState's `setup` for the life of a row: its context is the row, and its one
 * named action says what the world must do.
 *
 * @example
 * ```ts
 * const machine = setupLife<OrderRow, OrderEvent>().createMachine({ initial: 'placed', states: { … } });
 * ```
 */
export function setupLife<Row extends MachineContext, Event extends EventObject>() {
  const types: { context?: Row; events?: Event; input?: Row } = {};
  return setup({
    types: types,
    actions: { effect: (_, effect: Effect) => effect },
  });
}
