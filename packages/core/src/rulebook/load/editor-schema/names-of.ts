import type { RulebookDocument } from '../../schema/document.js';
import type { Fact, Field } from '../../schema/fact.js';
import type { Parameter } from '../../schema/rule.js';
import type { RefersTo } from '../../schema/words.js';
import { BUILT_IN_REASONS } from '../check-examples.js';

/** A name that stands in a rulebook, and what an editor shows of it. */
export interface NamedThing {
  readonly name: string;
  /** Markdown; empty where nothing is said. */
  readonly says: string;
}

/** What an editor shows of a fact, a field or a parameter: its title, what it holds and what it counts. */
export function hoverOf(spec: Fact | Field | Parameter): string {
  const title = 'title' in spec ? spec.title?.['en-GB'] : undefined;
  const kind = spec.unit === undefined ? spec.type : `${spec.type}, in ${spec.unit}s`;
  const derived = 'is' in spec && spec.is !== undefined ? '; worked out, not given' : '';
  return `${title === undefined ? '' : `**${title}** — `}${kind}${derived}`;
}

/** The names that a rulebook has of each kind, so that an editor may offer them. */
export function namesOf(document: RulebookDocument): Readonly<Record<RefersTo, readonly NamedThing[]>> {
  const { tables = [], ladders = [] } = document;
  const specs = (of: Readonly<Record<string, Fact | Field | Parameter>> = {}, before = ''): NamedThing[] =>
    Object.entries(of).map(([name, spec]) => ({ name: before + name, says: hoverOf(spec) }));
  const plain = (names: Iterable<string>): NamedThing[] => [...names].map((name) => ({ name, says: '' }));
  const titled = (of: Iterable<readonly [string, { readonly title?: { readonly 'en-GB': string } | undefined }]>) =>
    [...of].map(([name, { title }]) => ({ name, says: title?.['en-GB'] ?? '' }));
  const facts = specs(document.facts);
  const parameters = specs(document.parameters, 'param.');
  const fields = Object.values(document.collections ?? {}).flatMap((collection) => specs(collection));
  const collections = plain(Object.keys(document.collections ?? {}));
  const reasons = plain(Object.keys(document.reasons));
  const all: Record<RefersTo, readonly NamedThing[]> = {
    fact: facts,
    'fact-or-parameter': [...facts, ...fields, ...parameters],
    'fact-or-collection': [...facts, ...collections],
    parameter: parameters,
    collection: collections,
    field: fields,
    condition: plain(Object.keys(document.conditions ?? {})),
    requirement: titled((document.requirements ?? []).map((rule) => [rule.name, rule] as const)),
    outcome: titled(Object.entries(document.outcomes ?? {})),
    reason: reasons,
    'told-reason': [...reasons, ...plain(BUILT_IN_REASONS)],
    output: plain(tables.flatMap(({ outputs }) => Object.keys(outputs))),
    'output-value': plain(tables.flatMap(({ outputs }) => Object.values(outputs).flat())),
    'ladder-outcome': plain(ladders.flatMap(({ outcomes }) => outcomes)),
  };
  return Object.fromEntries(Object.entries(all).map(([kind, things]) => [kind, once(things)])) as typeof all;
}

function once(things: readonly NamedThing[]): readonly NamedThing[] {
  return [...new Map(things.map((thing) => [thing.name, thing])).values()];
}
