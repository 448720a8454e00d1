import { advance, type Life } from '@guildhall/core/lifecycle';
import { MAY, mayNot, type MayNow } from './may.js';

/** Whether a row's life takes an event at the stage it has. */
export function mayMove<Row extends { readonly stage: string }, Event extends { readonly type: string }>(
  life: Life<Row, Event>,
  row: Row,
  event: Event,
): MayNow {
  const moved = advance(life, row, event);
  return moved.ok ? MAY : mayNot(moved.refusal.says, moved.refusal.unblock);
}
