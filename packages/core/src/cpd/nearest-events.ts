import { decide, type Rulebook } from '../rulebook/index.js';
import { deriveCpdGiven } from './derive-cpd-given.js';
import type { CpdAttendance, CpdRecord } from './schema.js';

/** An event that could still be booked. */
export type CpdBookableEvent = Omit<CpdAttendance, 'mark'>;

/** How many events are put together at most: nobody books more to be met. */
const MOST_EVENTS = 4;
/** How many combinations are looked at, at most. */
const MOST_TRIES = 2000;

/**
 * The fewest events that could still be booked whose attendance meets the
 * scheme, with what is approved and the events booked already.
 *
 * What awaits review does not count, so that it holds whatever the reviewers
 * say. Of as few events, those that begin earliest are preferred; of events
 * that earn the same only the earliest are looked at.
 *
 * @param events - what could be booked; those the member has a place on already are passed over.
 * @returns ids, earliest event first; none where the scheme is met without, or
 *   not by as many as four.
 * @throws Fault `rulebook/no-day` when `on` is no calendar date.
 */
export function nearestEvents(
  rulebook: Rulebook,
  record: CpdRecord,
  events: readonly CpdBookableEvent[],
  options: { readonly on: string },
): readonly string[] {
  const { attendances = [] } = record;
  const booked = attendances.map((each) => (each.mark === 'booked' ? { ...each, mark: 'attended' as const } : each));
  const isMet = (more: readonly CpdBookableEvent[]): boolean => {
    const hoped = [...booked, ...more.map((event) => ({ ...event, mark: 'attended' as const }))];
    const { given } = deriveCpdGiven(rulebook, { ...record, attendances: hoped }, options);
    return decide(rulebook, given, { ...options, ask: ['cpd/met'], reasons: false }).outcomes['cpd/met'] === 'yes';
  };
  const known = new Set(attendances.map(({ eventId }) => eventId));
  const open = earliestOfEachKind(events.filter(({ eventId }) => !known.has(eventId)));
  // Before anything is put together: nothing is asked where it is met without, or where all together do not meet it.
  if (isMet([]) || !isMet(open)) return [];
  let tries = 0;
  for (let size = 1; size <= Math.min(MOST_EVENTS, open.length); size += 1) {
    for (const chosen of choose(open, size)) {
      if (isMet(chosen)) return chosen.map(({ eventId }) => eventId);
      if ((tries += 1) >= MOST_TRIES) return [];
    }
  }
  return [];
}

/** Events by their day; of those that earn the same only as many as could be put together. */
function earliestOfEachKind(events: readonly CpdBookableEvent[]): readonly CpdBookableEvent[] {
  const seen = new Map<string, number>();
  return events
    .toSorted((a, b) => (a.doneOn < b.doneOn ? -1 : a.doneOn > b.doneOn ? 1 : a.eventId < b.eventId ? -1 : 1))
    .filter(({ subcategory, points }) => {
      const kind = `${subcategory} ${points}`;
      const before = seen.get(kind) ?? 0;
      seen.set(kind, before + 1);
      return before < MOST_EVENTS;
    });
}

/** Every choice of so many of them, those with the earliest first. */
function* choose<Item>(items: readonly Item[], size: number, from = 0): Generator<readonly Item[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let at = from; at <= items.length - size; at += 1)
    for (const rest of choose(items, size - 1, at + 1)) yield [items[at]!, ...rest];
}
