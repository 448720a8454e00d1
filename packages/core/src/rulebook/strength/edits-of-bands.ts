import type { RulebookDocument } from '../schema/document.js';
import type { Band } from '../schema/rule.js';
import type { Edit, Path } from './edit.js';
import { editsOfCondition } from './edits-of-condition.js';
import { editsOfDates, editsOfName, editsOfReason } from './edits-of-rule.js';
import { turnNumber } from './edits-of-value.js';
import { tellValue } from './tell.js';

/** Bands, each a little otherwise: their numbers, the charges of two steps exchanged, when they apply. */
export function* editsOfBands(document: RulebookDocument): Iterable<Edit> {
  for (const [index, band] of (document.bands ?? []).entries()) {
    const path = ['bands', index];
    const { name, when } = band;
    yield* editsOfDates(band, path);
    for (const key of ['after', 'whenUnknown'] as const)
      yield* editsOfReason(band[key], [...path, key], name, document);
    yield* editsOfName(band.rounding, ['down', 'nearest'], [...path, 'rounding'], name);
    if (when !== undefined) {
      yield* editsOfCondition(when, [...path, 'when'], { document, where: name });
      yield {
        operator: 'part-dropped',
        path: [...path, 'when'],
        value: undefined,
        says: `“when” is dropped from ${name}.`,
      };
    }
    yield* editsOfSteps(band, path);
  }
}

function* editsOfSteps({ name, steps }: Band, path: Path): Iterable<Edit> {
  const units = { atLeast: undefined, percent: 'percent', pence: 'pence' } as const;
  for (const [place, step] of steps.entries()) {
    const here = [...path, 'steps', place];
    for (const key of ['atLeast', 'percent', 'pence'] as const) {
      const value = step[key];
      if (typeof value !== 'number') continue;
      for (const { operator, to } of turnNumber(value, units[key]))
        yield {
          operator,
          path: [...here, key],
          value: to,
          says: `“${key}” ${String(value)} becomes ${String(to)} in step ${String(place + 1)} of ${name}.`,
        };
    }
    const next = steps[place + 1];
    if (steps.length > 1)
      yield {
        operator: 'step-dropped',
        path: here,
        value: undefined,
        says: `The step from ${tellValue(step.atLeast)} is dropped from ${name}.`,
      };
    if (next === undefined) continue;
    const [{ atLeast: more, ...dear }, { atLeast: less, ...cheap }] = [step, next];
    yield {
      operator: 'charges-swapped',
      path: [...path, 'steps'],
      value: steps.map((each, at) =>
        at === place ? { atLeast: more, ...cheap } : at === place + 1 ? { atLeast: less, ...dear } : each,
      ),
      says: `The charges from ${tellValue(more)} and from ${tellValue(less)} are swapped in ${name}.`,
    };
  }
}
