import type { Rows, StepLaw } from '../model/law.js';

type Row = Readonly<Record<string, unknown>>;
interface Summary {
  readonly period?: { readonly from: string; readonly to: string };
  readonly points: { readonly have?: number };
  readonly account: readonly {
    readonly activityId?: string;
    readonly eventId?: string;
    readonly counted: number;
    readonly because: string;
  }[];
}

/**
 * C8: the points shown are those of the approved claims and attended events of
 * the period, each event once, however often attendance was marked.
 *
 * Counted from the rows alone. Where a cap of the rulebook took something off,
 * only that no more is counted, and nothing twice.
 */
export const pointsAreOfTheRows: StepLaw = {
  name: 'C8: points are counted once',
  check: ({ after, event }) => {
    if (event.kind !== 'look' || event.name !== 'cpd/summary' || event.reply.kind !== 'shown') return;
    const { personId = event.personId } = event.input as { readonly personId?: string };
    const { period, points, account } = event.reply.answer as Summary;
    if (period === undefined || points.have === undefined) return;
    const counting = account.filter(({ counted }) => counted > 0);
    const ids = counting.map(({ activityId, eventId }) => eventId ?? activityId);
    if (new Set(ids).size !== ids.length) throw new Error(`Something is counted twice for ${String(personId)}.`);
    const earned = pointsOf(after, personId, period);
    const isCapped = account.some(({ because }) => because === 'capped');
    if (isCapped ? points.have > earned : points.have !== earned)
      throw new Error(
        `${String(points.have)} points are shown for ${String(personId)}, and the rows hold ${String(earned)}.`,
      );
  },
};

function pointsOf(
  rows: Rows,
  personId: string | undefined,
  period: { readonly from: string; readonly to: string },
): number {
  const isWithin = (day: unknown): boolean => String(day) >= period.from && String(day) <= period.to;
  const all = (table: string): readonly Row[] => [...(rows[table]?.values() ?? [])];
  const claims = all('cpd-activities').filter(
    (row) => row['personId'] === personId && row['stage'] === 'approved' && isWithin(row['doneOn']),
  );
  const attended = new Set(
    all('bookings')
      .filter((row) => row['delegateId'] === personId && row['stage'] === 'attended')
      .map((row) => row['eventId']),
  );
  const events = all('events').filter((row) => attended.has(row['id']) && isWithin(row['startsOn']));
  return [...claims, ...events].reduce((sum, row) => sum + Number(row['points']), 0);
}
