import { isRule } from './is-rule.js';
import type { Sheet } from './sheet.js';
import { exchange, remove, rename, type Slip } from './slip.js';

const REASONS = new Set<string | number | undefined>(['whenNot', 'whenUnknown', 'reason', 'after']);
const NOT_NAMED = new Set<string | number | undefined>([
  'en-GB',
  'cy',
  'source',
  'note',
  'says',
  'unit',
  'type',
  'operator',
  'status',
]);

/** What goes wrong with names: of facts, rules, reasons, units, sources and values. */
export function* slipsInNames({ document, spots }: Sheet): Iterable<Slip> {
  const reasons = Object.keys(document.reasons);
  const ids = new Map<string, string>();
  for (const spot of spots) {
    const key = spot.path.at(-1);
    const { value } = spot;
    if ((key === 'id' || key === 'name') && spot.path.length === 3 && typeof value === 'string') {
      const room = String(spot.path[0]);
      const before = ids.get(room);
      if (before !== undefined && before !== value) yield exchange('id-repeated', spot, before);
      ids.set(room, value);
    }
    if (!isRule(spot)) continue;
    if (typeof key === 'string' && spot.path.length <= 3) {
      const slip = rename('name-mistyped', spot, mistyped(key));
      if (slip !== undefined) yield slip;
    }
    if (typeof value !== 'string') continue;
    if (REASONS.has(key)) {
      const other = reasons[(reasons.indexOf(value) + 1) % reasons.length];
      if (other !== value) yield exchange('reason-exchanged', spot, other);
    }
    if (key === 'source') yield exchange('source-misspelt', spot, mistyped(value));
    if (key === 'status') yield remove('status-removed', spot);
    if (key === 'unit') yield exchange('unit-exchanged', spot, NEAR[value] ?? 'point');
    if (!NOT_NAMED.has(key)) yield exchange('name-mistyped', spot, mistyped(value));
    if (isEnumValue(spot.path)) yield exchange('value-renamed', spot, `${value}-new`);
  }
}

/** Two letters in the middle exchanged, or the last one left out where they are the same. */
function mistyped(name: string): string {
  const middle = Math.max(1, Math.floor(name.length / 2));
  const swapped = name.slice(0, middle - 1) + (name[middle] ?? '') + (name[middle - 1] ?? '') + name.slice(middle + 1);
  return swapped === name ? `${name}s` : swapped;
}

const NEAR: Readonly<Record<string, string>> = {
  point: 'category',
  category: 'point',
  'calendar-day': 'working-day',
  'working-day': 'calendar-day',
  percent: 'pence',
  pence: 'percent',
};

/** A value of an enum where it is declared: in a fact, a field or a list that staff edit. */
function isEnumValue(path: readonly (string | number)[]): boolean {
  const last = path.at(-1);
  return (
    typeof last === 'number' && (path.at(-2) === 'values' || (path[0] === 'parameters' && path.at(-2) === 'value'))
  );
}
