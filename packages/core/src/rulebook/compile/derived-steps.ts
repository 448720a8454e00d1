import { Fault } from '../../kernel/fault.js';
import type { Problem } from '../../kernel/problem.js';
import { collectionOf } from './aggregate.js';
import { compileDerivation } from './derive.js';
import type { Layout, Slot } from './layout.js';
import { factsOf } from './references.js';
import { compileRows, rowTargets } from './rows.js';
import type { Scope } from './scope.js';

/** One step of deriving: fills in a fact, or reads a collection and fills in all that comes from it. */
export type Step = (given: Readonly<Record<string, unknown>>, problems: Problem[]) => void;

/**
 * The steps that fill in the facts wanted, each after those it needs.
 *
 * Every collection is read and checked, also when nothing wanted comes from it.
 *
 * @throws Fault `rulebook/derived-in-a-circle`, which a checked file cannot cause.
 */
export function compileSteps(layout: Layout, scope: Scope, wanted: ReadonlySet<string>): readonly Step[] {
  const targets = rowTargets([...layout.facts.values()].filter((slot) => wanted.has(slot.name)));
  const done = new Set<string>();
  const open = new Set<string>();
  const steps: Step[] = [];
  const visit = (name: string): void => {
    const slot = layout.facts.get(name);
    const is = slot !== undefined && 'is' in slot.spec ? slot.spec.is : undefined;
    if (slot === undefined || is === undefined) return;
    const collection = collectionOf(is);
    const key = collection ?? name;
    if (done.has(key)) return;
    if (open.has(key)) throw new Fault('rulebook/derived-in-a-circle', `The fact ${name} is derived from itself.`);
    open.add(key);
    const group = collection === undefined ? [slot] : (targets.get(collection) ?? []);
    for (const base of group.flatMap((member) => basesOf(member, collection, layout))) visit(base);
    if (collection === undefined) steps.push(compileDerivation(slot.index, is, scope));
    else steps.push(readingOf(collection, group, scope));
    done.add(key);
  };
  for (const name of wanted) visit(name);
  for (const collection of layout.fields.keys()) {
    if (!done.has(collection)) steps.push(readingOf(collection, [], scope));
  }
  return steps;
}

function readingOf(collection: string, targets: readonly Slot[], scope: Scope): Step {
  const read = compileRows(collection, targets, scope);
  return (given, problems) => {
    read(given[collection], problems);
  };
}

/** The facts a derived fact is made from, its collection's own fields left out. */
function basesOf(slot: Slot, collection: string | undefined, layout: Layout): string[] {
  const is = 'is' in slot.spec ? slot.spec.is : undefined;
  const fields = collection === undefined ? undefined : layout.fields.get(collection);
  return is === undefined ? [] : [...factsOf(is, layout.document)].filter((base) => fields?.has(base) !== true);
}
