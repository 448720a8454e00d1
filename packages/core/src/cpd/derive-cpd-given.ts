import { Fault } from '../kernel/fault.js';
import { type Given, type Rulebook, deriveFacts, parameterOn } from '../rulebook/index.js';
import type { CpdActivity, CpdAttendance, CpdRecord } from './schema.js';

/** What of a record is taken for granted beyond what has happened. */
export interface CpdHope {
  /** `approved`: what awaits review counts. `attended`: events booked count as well. */
  readonly hope?: 'approved' | 'attended';
}

/**
 * What the CPD rules may know about a member's record.
 *
 * An event of the body counts once, whoever recorded it: from the day events
 * are recorded automatically on, attendance that staff have marked is an
 * approved activity, and a claim for the same event is dropped; before that
 * day only the claim counts. The same activity handed in twice is one. Without
 * a list of activities nothing is added up, whatever was attended; what is no
 * list of rows is passed on as it is, for the rules to refuse.
 *
 * @param options - `on`, today, `YYYY-MM-DD`.
 * @returns `given` for the rulebook; `from` says where each row came from.
 * @throws Fault `cpd/activity-twice` when two different activities have one id.
 */
export function deriveCpdGiven(
  rulebook: Rulebook,
  record: CpdRecord,
  options: { readonly on: string } & CpdHope,
): { readonly given: Given; readonly from: readonly (CpdActivity | CpdAttendance)[] } {
  const { attendances = [], ...facts } = record;
  const { activities } = facts;
  if (!isListOfRows(activities)) return { given: { ...facts }, from: [] };
  const start = record.periodStartsOn ?? deriveFacts(rulebook, {}, options)['periodStartsOn'];
  const day = typeof start === 'string' ? start : options.on;
  const categories = parameterOn(rulebook, 'categoryBySubcategory', day);
  const since = parameterOn(rulebook, 'imaEventsRecordedFrom', day);
  const isMarked = ({ mark }: CpdAttendance): boolean =>
    mark === 'attended' || (mark === 'booked' && options.hope === 'attended');
  const recorded = once(
    attendances.filter((event) => isMarked(event) && typeof since === 'string' && event.doneOn >= since),
  );
  const covered = new Set(recorded.map(({ eventId }) => eventId));
  const claimed = distinct(activities).filter(({ eventId }) => eventId === undefined || !covered.has(eventId));
  const categorise = <T extends { readonly subcategory?: string; readonly category?: string }>(row: T): T => {
    const category = row.category ?? categoryOf(categories, row.subcategory);
    return category === undefined ? row : { ...row, category };
  };
  const approve = (row: CpdActivity): CpdActivity =>
    options.hope !== undefined && row.stage === 'submitted' ? { ...row, stage: 'approved' } : row;
  return {
    given: {
      ...facts,
      activities: [
        ...claimed.map(categorise).map(approve),
        ...recorded.map(categorise).map((row) => ({ ...row, stage: 'approved' })),
      ],
    },
    from: [...claimed, ...recorded],
  };
}

function isListOfRows(value: unknown): value is readonly CpdActivity[] {
  return Array.isArray(value) && value.every((row) => typeof row === 'object' && row !== null);
}

function categoryOf(map: unknown, subcategory: string | undefined): string | undefined {
  if (typeof map !== 'object' || map === null || subcategory === undefined || !Object.hasOwn(map, subcategory))
    return undefined;
  const category: unknown = (map as Record<string, unknown>)[subcategory];
  return typeof category === 'string' ? category : undefined;
}

/** Each event once, however often its attendance was marked. */
function once(events: readonly CpdAttendance[]): readonly CpdAttendance[] {
  return [...new Map(events.map((event) => [event.eventId, event])).values()];
}

function distinct(activities: readonly CpdActivity[]): readonly CpdActivity[] {
  const known = new Map<string, string>();
  return activities.filter((activity) => {
    const { id } = activity;
    if (id === undefined) return true;
    const text = JSON.stringify(Object.entries(activity).sort());
    const before = known.get(id);
    known.set(id, text);
    if (before !== undefined && before !== text) {
      throw new Fault('cpd/activity-twice', `Two different activities have the id ${id}: give each its own.`);
    }
    return before === undefined;
  });
}
