import type { ViewDesk } from '../engine/desk.js';
import { fieldLabel, valueLabel } from './labels.js';
import type { ChangeRequestRow } from './rows.js';

/** A request as it is shown, to whoever asked it and to staff. */
export async function shownRequest(desk: ViewDesk, row: ChangeRequestRow) {
  const { id, field, from, to, proposed, note, stage, askedAt, decidedAt, why } = row;
  return {
    id,
    field,
    fieldLabel: fieldLabel(desk, field),
    from: await valueLabel(desk, field, from),
    to: await valueLabel(desk, field, to, proposed),
    ...(note === undefined ? {} : { note }),
    stage,
    askedAt,
    ...(decidedAt === undefined ? {} : { decidedAt }),
    ...(why === undefined ? {} : { why }),
  };
}
