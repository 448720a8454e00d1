import { formatDay } from '../../kernel/calendar.js';
import { valuesOf } from '../run/read-value.js';
import type { Ground } from './ground.js';
import type { Group, Option } from './group.js';
import type { Terms } from './terms.js';
import { valuesFor } from './values.js';

/** Texts of an enum beyond so many are taken one for all that nothing mentions. */
const FEW = 6;
/** Items of a list of which every choice is tried. */
const MOST_ITEMS = 8;

/**
 * The ways for one fact that is given to be: missing, known to be none, and one of each kind of value.
 *
 * @param produced - by fact: the numbers that facts worked out before are known to hold.
 */
export function plainOptions(
  name: string,
  grounds: readonly Ground[],
  terms: Terms,
  anchor: number,
  produced: ReadonlyMap<string, readonly number[]>,
): Pick<Group, 'options' | 'notProved'> {
  const values = new Set<unknown>();
  let notProved: string | undefined;
  for (const ground of grounds) {
    const fact = ground.document.facts[name];
    if (fact === undefined) continue;
    if (fact.nullable === true) values.add(null);
    switch (fact.type) {
      case 'boolean':
        values.add(true).add(false);
        break;
      case 'integer':
        for (const value of valuesFor(name, terms, fact, 0, produced)) values.add(value);
        break;
      case 'date':
        for (const value of valuesFor(name, terms, {}, anchor, produced)) values.add(formatDay(value));
        break;
      case 'enum':
        for (const text of textsFor(name, ground, terms)) values.add(text);
        break;
      case 'list': {
        const texts = textsFor(name, ground, terms);
        for (const list of listsOf(texts)) values.add(list);
        if (texts.length > MOST_ITEMS) notProved = `${name} can hold too many values at once`;
      }
    }
  }
  const options = [...Array.from(values, (value): Option => ({ given: { [name]: value } })), { given: {} }];
  return notProved === undefined ? { options } : { options, notProved };
}

/** The texts of an enum that are told apart; where texts are compared with another fact's, all of them. */
export function textsFor(name: string, { document, rulebook, day }: Ground, terms: Terms): readonly string[] {
  const spec = document.facts[name];
  const all = (spec && valuesOf(spec, rulebook.layout, day)) ?? [];
  const mentioned = terms.texts.get(name) ?? new Set();
  if (all.length <= FEW || terms.mates.has(name)) return all;
  const other = all.find((text) => !mentioned.has(text));
  return [...all.filter((text) => mentioned.has(text)), ...(other === undefined ? [] : [other])];
}

/** Every choice of the first items; those behind them are always there. */
function listsOf(texts: readonly string[]): readonly (readonly string[])[] {
  const most = 1 << Math.min(texts.length, MOST_ITEMS);
  return Array.from({ length: most }, (_, bits) =>
    texts.filter((_, index) => index >= MOST_ITEMS || (bits >> index) & 1),
  );
}
