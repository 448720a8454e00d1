import type { Subject } from '@guildhall/core/access';
import { type CpdActivityEvent, cpdActivityLife } from '@guildhall/core/machines';
import type { cpdCommands } from '../contract/cpd.js';
import { type Desk, done, type Moved, type Permitted } from '../engine/desk.js';
import type { CommandHandlers } from '../engine/room.js';
import { signed } from '../shared/signed.js';
import { addresseeOf } from '../memberships/addressee-of.js';
import { claimActivity } from './claim-activity.js';
import type { CpdActivityRow } from './rows.js';

/** What the commands of the room cpd do. */
export const cpdCommandHandlers: CommandHandlers<typeof cpdCommands> = {
  'cpd/submit-activity': async (desk, input) => {
    const may = desk.may('cpd/submit-activity', { body: desk.body, ownerId: desk.actor.personId });
    if (!may.ok) return may;
    const claimed = await claimActivity(desk, may.thing.ownerId ?? '', input);
    return claimed.ok ? done({ activityId: claimed.row.id, points: claimed.row.points }) : claimed;
  },
  'cpd/resubmit-activity': async (desk, { activityId, ...claim }) => {
    const may = desk.may('cpd/resubmit-activity', await desk.get('cpd-activities', activityId), subjectOf);
    if (!may.ok) return may;
    const claimed = await claimActivity(desk, may.thing.personId, claim, activityId);
    if (!claimed.ok) return claimed;
    const moved = desk.move('cpd-activities', cpdActivityLife, may.thing, { type: 'resubmit', as: claimed.row.id });
    return moved.ok ? done({ activityId: claimed.row.id, points: claimed.row.points }) : moved;
  },
  'cpd/withdraw-activity': async (desk, { activityId }) => {
    const may = desk.may('cpd/withdraw-activity', await desk.get('cpd-activities', activityId), subjectOf);
    if (!may.ok) return may;
    const moved = desk.move('cpd-activities', cpdActivityLife, may.thing, { type: 'withdraw', at: desk.now });
    return moved.ok ? done({}) : moved;
  },
  'cpd/approve-activity': async (desk, { activityId, points }) => {
    const may = await mayReview(desk, 'cpd/approve-activity', activityId);
    if (!may.ok) return may;
    const granted = points ?? may.thing.points;
    const moved = await review(desk, may.thing, { type: 'approve', points: granted, ...signed(desk) });
    return moved.ok ? done({ points: granted }) : moved;
  },
  'cpd/reject-activity': async (desk, { activityId, why }) => {
    const may = await mayReview(desk, 'cpd/reject-activity', activityId);
    if (!may.ok) return may;
    const moved = await review(desk, may.thing, { type: 'reject', why, ...signed(desk) });
    return moved.ok ? done({}) : moved;
  },
  'cpd/reopen-activity': async (desk, { activityId }) => {
    const may = await mayReview(desk, 'cpd/reopen-activity', activityId);
    if (!may.ok) return may;
    const moved = await review(desk, may.thing, { type: 'reopen', ...signed(desk) });
    return moved.ok ? done({}) : moved;
  },
};

const subjectOf = ({ body, personId }: CpdActivityRow): Subject => ({ body, ownerId: personId });

async function mayReview(desk: Desk, action: string, activityId: string): Promise<Permitted<CpdActivityRow>> {
  return desk.may(action, await desk.get('cpd-activities', activityId), subjectOf);
}

async function review(desk: Desk, row: CpdActivityRow, event: CpdActivityEvent): Promise<Moved<CpdActivityRow>> {
  desk.about(row.personId);
  return desk.move('cpd-activities', cpdActivityLife, row, event, { member: await addresseeOf(desk, row.personId) });
}
