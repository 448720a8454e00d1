import type { RulebookDocument } from '../schema/document.js';
import type { Derivation } from '../schema/fact.js';
import { askedNames } from './asked-names.js';
import type { Edit, Path } from './edit.js';
import { editsOfCondition } from './edits-of-condition.js';
import { editsOfName, editsOfReason } from './edits-of-rule.js';
import { turnNumber } from './edits-of-value.js';

/** How the facts that rules ask come about, and what is told when they are missing, each a little otherwise. */
export function* editsOfFacts(document: RulebookDocument): Iterable<Edit> {
  const asked = askedNames(document);
  for (const [name, { is, whenUnknown, ifMissing }] of Object.entries(document.facts)) {
    if (!asked.has(name)) continue;
    const path = ['facts', name];
    yield* editsOfReason(whenUnknown, [...path, 'whenUnknown'], name, document);
    if (ifMissing !== undefined)
      yield {
        operator: 'if-missing-dropped',
        path: [...path, 'ifMissing'],
        value: undefined,
        says: `“ifMissing” is dropped from ${name}.`,
      };
    if (is !== undefined) yield* editsOfDerivation(is, [...path, 'is'], name, document);
  }
}

function* editsOfDerivation(is: Derivation, path: Path, name: string, document: RulebookDocument): Iterable<Edit> {
  const dropped = (key: string): Edit => ({
    operator: 'part-dropped',
    path: [...path, key],
    value: undefined,
    says: `“${key}” is dropped from ${name}.`,
  });
  if ('where' in is && is.where !== undefined) {
    const collection = 'over' in is ? is.over : is.count;
    yield* editsOfCondition(is.where, [...path, 'where'], { document, where: name, collection }, false);
    yield dropped('where');
  }
  if ('capBy' in is && is.capBy !== undefined) yield dropped('capBy');
  if ('having' in is && is.having !== undefined) {
    yield dropped('having');
    yield* numbers(is.having.greaterThan, [...path, 'having', 'greaterThan'], name);
  }
  if ('min' in is || 'max' in is) yield* turnedRound(is, path, name);
  if ('proRate' in is) {
    yield* editsOfName(is.rounding, ['down', 'nearest', 'up'], [...path, 'rounding'], name);
    yield* numbers(is.atLeast, [...path, 'atLeast'], name);
    yield* numbers(is.proRate, [...path, 'proRate'], name);
  }
  if ('daysBetween' in is) {
    if (typeof is.counting === 'string')
      yield* editsOfName(is.counting, ['calendar-days', 'working-days'], [...path, 'counting'], name);
    if (is.holidays !== undefined) yield dropped('holidays');
    yield {
      operator: 'days-swapped',
      path: [...path, 'daysBetween'],
      value: [...is.daysBetween].reverse(),
      says: `${is.daysBetween.join(' and ')} are swapped in ${name}.`,
    };
  }
  if ('needAtLeast' in is) {
    yield* numbers(is.needAtLeast, [...path, 'needAtLeast'], name);
    if (is.of.length > 1)
      for (const [index, fact] of is.of.entries())
        yield {
          operator: 'item-dropped',
          path: [...path, 'of', index],
          value: undefined,
          says: `${fact} is dropped from ${name}.`,
        };
  }
}

function* turnedRound(is: Derivation, path: Path, name: string): Iterable<Edit> {
  if ('min' in is) {
    const { min, ...rest } = is;
    yield { operator: 'min-for-max', path, value: { max: min, ...rest }, says: `min becomes max in ${name}.` };
  } else if ('max' in is) {
    const { max, ...rest } = is;
    yield { operator: 'min-for-max', path, value: { min: max, ...rest }, says: `max becomes min in ${name}.` };
  }
}

function* numbers(value: unknown, path: Path, name: string): Iterable<Edit> {
  if (typeof value !== 'number') return;
  for (const { operator, to } of turnNumber(value, undefined))
    yield { operator, path, value: to, says: `${String(value)} becomes ${String(to)} in ${name}.` };
}
