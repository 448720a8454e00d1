import { collectionOf } from '../compile/aggregate.js';
import { factsIn } from '../compile/references.js';
import { addWithBases } from '../compile/requirement.js';
import { namesInMessage } from '../message/names-in-message.js';
import type { Rulebook } from '../rulebook.js';
import type { RulebookDocument } from '../schema/document.js';

/**
 * Every fact and collection that some questions take, in whichever version.
 *
 * What any text names counts, and so do the days that pick the values.
 */
export function takenBy(
  document: RulebookDocument,
  { languages }: Rulebook,
  questions: readonly string[],
): ReadonlySet<string> {
  const { clock, periods, facts, outcomes = {}, requirements = [], tables = [], bands = [], ladders = [] } = document;
  const named = new Set<string>([clock.fact, ...(periods === undefined ? [] : [periods.first, periods.last])]);
  const isAsked = ({ name }: { readonly name: string }): boolean => questions.includes(name);
  const needed = new Set(questions.flatMap((name) => [...(outcomes[name]?.needs ?? []), outcomes[name]?.onlyIf]));
  for (const { name, conditions } of requirements) if (needed.has(name)) factsIn(conditions, document, named);
  for (const { rows } of tables.filter(isAsked)) for (const { when } of rows) factsIn(when, document, named);
  for (const { over, of, when } of bands.filter(isAsked)) {
    named.add(over).add(of);
    if (when !== undefined) factsIn(when, document, named);
  }
  for (const { rungs } of ladders.filter(isAsked))
    for (const { match } of rungs) for (const one of match) named.add(one);
  for (const { reasons } of Object.values(languages))
    for (const { text, next = [] } of Object.values(reasons))
      for (const name of [...namesInMessage(text), ...namesInMessage(next)]) named.add(name);
  const taken = new Set<string>();
  for (const name of named) addWithBases(name, document, taken);
  for (const name of [...taken]) {
    const is = facts[name]?.is;
    const collection = is === undefined ? undefined : collectionOf(is);
    if (collection !== undefined) taken.add(collection);
  }
  return taken;
}
