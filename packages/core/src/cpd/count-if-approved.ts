import { type Rulebook, deriveFacts } from '../rulebook/index.js';
import { deriveCpdGiven } from './derive-cpd-given.js';
import type { CpdActivity, CpdRecord } from './schema.js';

/**
 * What the approval of one activity adds to the total of its period, which may
 * be less than its points where the scheme caps what counts.
 *
 * What else awaits review counts for nothing here. An activity of the record
 * with the same id is taken in the place it has.
 *
 * @param activity - the claim, whatever its stage; its own day picks the period.
 * @returns whole points; `undefined` while the total is unknown.
 * @throws Fault `rulebook/no-day` when `on` is no calendar date.
 */
export function countIfApproved(
  rulebook: Rulebook,
  record: CpdRecord,
  activity: CpdActivity & { readonly doneOn: string },
  options: { readonly on: string },
): number | undefined {
  const others = record.activities?.filter(({ id }) => id === undefined || id !== activity.id);
  const { periodStartsOn } = deriveFacts(rulebook, {}, { on: activity.doneOn });
  if (others === undefined || typeof periodStartsOn !== 'string') return undefined;
  const total = (activities: readonly CpdActivity[]): unknown =>
    deriveFacts(rulebook, deriveCpdGiven(rulebook, { ...record, periodStartsOn, activities }, options).given, options)[
      'totalPoints'
    ];
  const before = total(others);
  const after = total([...others, { ...activity, stage: 'approved' }]);
  return typeof before === 'number' && typeof after === 'number' ? after - before : undefined;
}
