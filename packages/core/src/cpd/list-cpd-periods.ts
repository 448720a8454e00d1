import { formatDay, NOT_A_DAY, parseDay } from '../kernel/calendar.js';
import { type Rulebook, deriveFacts } from '../rulebook/index.js';

/** A CPD period, first and last day included. */
export interface CpdPeriod {
  readonly from: string;
  readonly to: string;
}

/** As many as anybody is likely to look back on. */
const MOST = 40;

/**
 * The CPD periods from the one that holds `since` to the one that holds `on`, latest first.
 *
 * Before the scheme's first period there is none. At most 40 are listed.
 *
 * @param since - `YYYY-MM-DD`; where it is no day or comes after `on`, only the period that holds `on` is listed.
 * @throws Fault `rulebook/no-day` when `on` is no calendar date.
 */
export function listCpdPeriods(rulebook: Rulebook, since: string, on: string): readonly CpdPeriod[] {
  const periods: CpdPeriod[] = [];
  for (let day = on; periods.length < MOST;) {
    const { periodStartsOn: from, periodEndsOn: to } = deriveFacts(rulebook, {}, { on: day });
    if (typeof from !== 'string' || typeof to !== 'string') break;
    periods.push({ from, to });
    const before = parseDay(from);
    if (parseDay(since) === NOT_A_DAY || from <= since) break;
    day = formatDay(before - 1);
  }
  return periods;
}
