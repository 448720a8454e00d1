import { isRule } from './is-rule.js';
import type { Sheet } from './sheet.js';
import { exchange, remove, type Slip } from './slip.js';

const BESIDE: Readonly<Record<string, string>> = {
  lessThan: 'lessThanInclusive',
  lessThanInclusive: 'lessThan',
  greaterThan: 'greaterThanInclusive',
  greaterThanInclusive: 'greaterThan',
};

/** What goes wrong with conditions, bands and lists. */
export function* slipsInRules(sheet: Sheet): Iterable<Slip> {
  for (const spot of sheet.spots) {
    if (!isRule(spot)) continue;
    const key = spot.path.at(-1);
    const beside = key === 'operator' ? BESIDE[String(spot.value)] : undefined;
    if (beside !== undefined) {
      yield exchange('operator-beside', spot, beside);
      if (beside !== spot.value) yield exchange('equal-instead', spot, 'equal');
    }
    if (isCondition(spot.value)) yield exchange('not-added', spot, { not: spot.value });
    const group = spot.path.at(-2);
    if (typeof key === 'number' && (group === 'all' || group === 'any')) yield remove('clause-deleted', spot);
    if (typeof key === 'number' && (group === 'value' || group === 'values') && spot.path[0] !== 'tables')
      yield remove('item-removed', spot);
    if (key === 'needs' && Array.isArray(spot.value)) yield exchange('need-removed', spot, spot.value.slice(0, -1));
  }
  yield* slipsInBands(sheet);
}

function isCondition(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return 'operator' in value || 'condition' in value || 'all' in value || 'any' in value;
}

interface Step {
  readonly atLeast: unknown;
}

/** The charges of two steps swapped, and a lower step that begins above the one before it. */
function* slipsInBands({ document, spots }: Sheet): Iterable<Slip> {
  for (const spot of spots) {
    if (spot.path[0] !== 'bands' || spot.path.at(-1) !== 'steps') continue;
    const steps = spot.value as readonly Step[];
    for (const [index, step] of steps.slice(0, -1).entries()) {
      const next = steps[index + 1];
      if (next === undefined) continue;
      const swapped = steps.map((each, at) =>
        at === index
          ? { ...next, atLeast: step.atLeast }
          : at === index + 1
            ? { ...step, atLeast: next.atLeast }
            : each,
      );
      yield exchange('charges-swapped', spot, swapped);
      const most = numberOf(step.atLeast, document.parameters);
      const lower = spots.find(({ at }) => at === `${spot.at}/${String(index + 1)}/atLeast`);
      if (most !== undefined && lower !== undefined) yield exchange('notice-beyond-the-next', lower, most + 6);
    }
  }
}

function numberOf(value: unknown, parameters: Sheet['document']['parameters'] = {}): number | undefined {
  if (typeof value === 'number') return value;
  const name =
    typeof value === 'object' && value !== null && 'fact' in value ? String(value.fact).slice('param.'.length) : '';
  const latest = Object.values(parameters[name]?.values ?? {}).at(-1)?.value;
  return typeof latest === 'number' ? latest : undefined;
}
