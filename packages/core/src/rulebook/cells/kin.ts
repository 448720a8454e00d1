import { collectionOf } from '../compile/aggregate.js';
import { factsOf } from '../compile/references.js';
import type { Derivation } from '../schema/fact.js';
import type { Ground } from './ground.js';

/** Stands for the day of the question among the facts that others are derived from. */
export const TODAY = '#today';

/** Stands for a collection among the facts that others are derived from. */
export function collectionName(collection: string): string {
  return `#${collection}`;
}

/** How a fact is derived on each ground that derives it. */
export function derivationsOf(grounds: readonly Ground[], name: string): readonly Derivation[] {
  return grounds.flatMap(({ document }) => document.facts[name]?.is ?? []);
}

/** Whether the periods of the scheme say what a fact is. */
export function isOfPeriod({ document: { periods } }: Ground, name: string): boolean {
  return periods !== undefined && (name === periods.first || name === periods.last);
}

/** What a fact is derived from, one step back: facts, a collection, today. Parameters and days of the period stand still. */
function basesOf(grounds: readonly Ground[], name: string): readonly string[] {
  return grounds.flatMap((ground): readonly string[] => {
    const { document } = ground;
    const is = document.facts[name]?.is;
    if (is === undefined) return [];
    if ('today' in is) return [TODAY];
    const collection = collectionOf(is);
    const fields = collection === undefined ? undefined : document.collections?.[collection];
    const facts = [...factsOf(is, document)].filter(
      (base) => !base.startsWith('param.') && fields?.[base] === undefined && !isOfPeriod(ground, base),
    );
    return collection === undefined ? facts : [...facts, collectionName(collection)];
  });
}

/** Sorts facts that are asked, and all they are derived from, into those that hang together. */
export function kinOf(grounds: readonly Ground[], names: Iterable<string>): readonly ReadonlySet<string>[] {
  const kin = new Map<string, Set<string>>();
  const join = (a: string, b: string): void => {
    const [one, other] = [kin.get(a)!, kin.get(b)!];
    if (one === other) return;
    for (const name of other) {
      one.add(name);
      kin.set(name, one);
    }
  };
  const visit = (name: string): void => {
    if (kin.has(name)) return;
    kin.set(name, new Set([name]));
    for (const base of basesOf(grounds, name)) {
      visit(base);
      join(name, base);
    }
  };
  for (const name of names) visit(name);
  return [...new Set(kin.values())];
}
