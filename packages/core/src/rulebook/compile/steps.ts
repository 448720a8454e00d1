import { Fault } from '../../kernel/fault.js';
import type { InForce, Step } from '../run/rules.js';
import { collectionOf, compileAggregate } from './aggregate.js';
import type { Planned } from './call.js';
import { compileDerivation } from './derive.js';
import { Filters } from './filters.js';
import { factsOf } from './references.js';
import type { Scope } from './scope.js';

/**
 * The steps that fill in every derived fact, each after those it needs.
 *
 * Every collection is read and checked, also when nothing comes from it.
 *
 * @throws Fault `rulebook/derived-in-a-circle`, which a checked file cannot cause.
 */
export function compileSteps(scope: Scope): Planned<InForce['steps']> {
  const { document, layout } = scope;
  const done = new Set<string>();
  const open = new Set<string>();
  const steps: Planned<Step>[] = [];
  const derivationOf = (name: string) => document.facts[name]?.is;
  const read = (collection: string): void => {
    const fields = layout.fields.get(collection);
    const group = [...layout.facts.values()].flatMap(({ name, index }) => {
      const is = derivationOf(name);
      return is !== undefined && collectionOf(is) === collection ? [{ index, is }] : [];
    });
    for (const base of group.flatMap(({ is }) => [...factsOf(is, document)])) {
      if (fields?.has(base) !== true) visit(base);
    }
    const rows: Scope = { ...scope, collection };
    const filters = new Filters(rows);
    const sums = group.map(({ index, is }) => compileAggregate(index, is, rows, (where) => filters.placeOf(where)));
    steps.push({ over: collection, sums, filters: filters.plans, count: filters.countFor(sums) });
  };
  const derive = (name: string): void => {
    const is = derivationOf(name);
    const slot = layout.facts.get(name)?.index;
    if (is === undefined || slot === undefined) return;
    for (const base of factsOf(is, document)) visit(base);
    steps.push({ slot, derive: compileDerivation(is, scope) });
  };
  const visit = (name: string): void => {
    const is = derivationOf(name);
    if (is === undefined) return;
    const collection = collectionOf(is);
    once(collection ?? name, () => {
      if (collection === undefined) derive(name);
      else read(collection);
    });
  };
  const once = (key: string, step: () => void): void => {
    if (done.has(key)) return;
    if (open.has(key)) throw new Fault('rulebook/derived-in-a-circle', `The fact ${key} is derived from itself.`);
    open.add(key);
    step();
    done.add(key);
  };
  for (const name of layout.facts.keys()) visit(name);
  for (const collection of layout.fields.keys()) {
    once(collection, () => {
      read(collection);
    });
  }
  return steps;
}
