import type { RulebookDocument } from '@guildhall/core';
import { isRule } from './is-rule.js';
import type { Sheet, Spot } from './sheet.js';
import { exchange, exchangeText, type Slip } from './slip.js';

/** What goes wrong with numbers, in everything but the examples. */
export function* slipsInNumbers(sheet: Sheet): Iterable<Slip> {
  for (const spot of sheet.spots) {
    if (!isRule(spot)) continue;
    if (typeof spot.value === 'number') yield* slipsInNumber(spot, spot.value, unitOf(spot, sheet.document));
    if (typeof spot.value === 'number' || typeof spot.value === 'string') yield exchange('null-instead', spot, null);
    if (typeof spot.value === 'string') yield exchange('nothing-instead', spot, '');
  }
  yield* tooMany(sheet);
}

function* slipsInNumber(spot: Spot, value: number, unit: string | undefined): Iterable<Slip> {
  const swapped = swapDigits(value);
  if (swapped !== value) yield exchange('digits-swapped', spot, swapped);
  yield exchange('zero-added', spot, value * 10 || 10);
  yield exchange('number-quoted', spot, String(value));
  if (value !== 0) yield exchange('number-negative', spot, -value);
  if (unit === 'percent')
    yield exchangeText(
      'percent-as-fraction',
      spot,
      String(value / 100),
      `${String(value)} % becomes ${String(value / 100)}.`,
    );
  if (unit === 'pence' && value >= 100) yield exchange('pounds-for-pence', spot, Math.round(value / 100));
}

function swapDigits(value: number): number {
  const [first = '', second = '', ...rest] = String(value);
  return second === '' ? value : Number([second, first, ...rest].join(''));
}

function unitOf({ path }: Spot, { parameters = {}, facts }: RulebookDocument): string | undefined {
  const [room, name = '', inside] = path;
  const last = path.at(-1);
  if (last === 'percent' || last === 'pence') return last;
  if (room === 'facts' && inside !== 'is') return facts[name]?.unit;
  return room === 'parameters' && inside === 'values' ? parameters[name]?.unit : undefined;
}

/** More asked for than there is to choose from. */
function* tooMany({ document, spots }: Sheet): Iterable<Slip> {
  const { parameters = {} } = document;
  for (const spot of spots) {
    const [room, name = '', inside] = spot.path;
    const max = room === 'parameters' && inside === 'values' ? parameters[name]?.max : undefined;
    if (typeof spot.value === 'number' && typeof max === 'object' && 'sizeOf' in max) {
      const sizes = Object.values(parameters[max.sizeOf.slice('param.'.length)]?.values ?? {}).map(({ value }) =>
        Array.isArray(value) ? value.length : 0,
      );
      yield exchange('more-than-there-are', spot, Math.max(0, ...sizes) + 1);
    }
    const among =
      spot.path.at(-1) === 'needAtLeast'
        ? spots.find(({ at }) => at === spot.at.replace(/needAtLeast$/, 'of'))
        : undefined;
    if (Array.isArray(among?.value)) yield exchange('more-than-there-are', spot, among.value.length + 1);
  }
}
