import { type Sheet, sheetOf } from './sheet.js';
import type { Slip, SlipsIn } from './slip.js';
import { slipsInDates } from './slips-in-dates.js';
import { slipsInExamples } from './slips-in-examples.js';
import { slipsInJson } from './slips-in-json.js';
import { slipsInNames } from './slips-in-names.js';
import { slipsInNumbers } from './slips-in-numbers.js';
import { slipsInRules } from './slips-in-rules.js';
import { slipsInTexts } from './slips-in-texts.js';

/** A rulebook's text with one mistake in it, as somebody who edits it might make. */
export interface Mistake {
  /** What kind of mistake, such as `digits-swapped`. */
  readonly operator: string;
  /** A JSON Pointer to the value it is made in; `''` where it is made in a line. */
  readonly at: string;
  /** What is made of what. */
  readonly says: string;
  readonly text: string;
}

/** How {@link mistakesIn} is thinned out. */
export interface MistakesInOptions {
  /** The most places of one kind of mistake, spread evenly over the text. Default: 40. */
  readonly most?: number;
}

const SLIPS: readonly SlipsIn[] = [
  slipsInJson,
  slipsInNames,
  slipsInNumbers,
  slipsInRules,
  slipsInDates,
  slipsInTexts,
  slipsInExamples,
];

/**
 * A rulebook's text with one realistic mistake in it, for every kind of mistake and every place where it can be made.
 *
 * They are made one at a time, always the same ones. Where one kind has more
 * places than `most`, as many are taken, spread evenly from the first to the
 * last; {@link placesOfMistakes} tells how many there are.
 *
 * @throws Error where the text is no JSON.
 */
export function* mistakesIn(text: string, { most = 40 }: MistakesInOptions = {}): Iterable<Mistake> {
  for (const slips of slipsByOperator(sheetOf(text)).values())
    for (const { operator, at, says, offset, length, put } of evenly(slips, most))
      yield { operator, at, says, text: text.slice(0, offset) + put + text.slice(offset + length) };
}

/** In how many places of a rulebook's text each kind of mistake can be made. */
export function placesOfMistakes(text: string): Readonly<Record<string, number>> {
  return Object.fromEntries(Array.from(slipsByOperator(sheetOf(text)), ([operator, { length }]) => [operator, length]));
}

function slipsByOperator(sheet: Sheet): ReadonlyMap<string, readonly Slip[]> {
  const byOperator = new Map<string, Slip[]>();
  for (const slipsIn of SLIPS)
    for (const slip of slipsIn(sheet)) {
      const slips = byOperator.get(slip.operator) ?? [];
      slips.push(slip);
      byOperator.set(slip.operator, slips);
    }
  return byOperator;
}

function evenly<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  return items.filter(
    (_, index) => Math.floor((index * most) / items.length) !== Math.floor(((index - 1) * most) / items.length),
  );
}
