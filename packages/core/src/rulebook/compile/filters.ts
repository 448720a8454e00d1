import type { Count } from '../run/count.js';
import type { Filter } from '../run/rules.js';
import type { Condition } from '../schema/condition.js';
import { type Call, call, type Planned } from './call.js';
import { compileCondition, compileExactly } from './condition.js';
import type { Exactly } from './exactly.js';
import { factsIn } from './references.js';
import { type Scope, slotOf } from './scope.js';
import { simplify } from './simplify.js';

/** The filters of one collection. Equal conditions are one filter, asked once a row. */
export class Filters {
  readonly plans: Planned<Filter>[] = [];
  readonly #scope: Scope;
  readonly #keys: string[] = [];
  /** Of each filter all parts that must hold, by their text. */
  readonly #parts: ReadonlyMap<string, Call<Exactly>>[] = [];

  /** @param scope - with the collection whose rows are picked. */
  constructor(scope: Scope) {
    this.#scope = scope;
  }

  /** The place of the filter for a condition. */
  placeOf(where: Condition | undefined): number {
    const asked = where === undefined || simplify(where, this.#scope);
    const key = JSON.stringify(asked);
    const place = this.#keys.indexOf(key);
    if (place >= 0) return place;
    const parts = typeof asked === 'object' && 'all' in asked ? asked.all : [asked];
    this.#parts.push(new Map(parts.map((part) => [JSON.stringify(part), compileExactly(part, this.#scope)])));
    this.plans.push({ ask: compileCondition(asked, this.#scope), outside: this.#outside(asked) });
    return this.#keys.push(key) - 1;
  }

  /** What counts a complete row for the sums, each with the place of its filter. */
  countFor(sums: readonly { readonly filter: number }[]): Call<Count> {
    const isShared = (key: string): boolean => this.#parts.every((parts) => parts.has(key));
    const every = (parts: Iterable<readonly [string, Call<Exactly>]>, shared: boolean): Call<Exactly> =>
      call('every', ...[...parts].flatMap(([key, part]) => (isShared(key) === shared ? part : [])));
    const together = this.#parts.map((parts, place) => ({
      counts: every(parts, false),
      sums: sums.flatMap(({ filter }, sum) => (filter === place ? [sum] : [])),
    }));
    return call('countRows', every(this.#parts[0] ?? [], true), ...together);
  }

  /** The slots of facts and parameters, not fields, that decide which rows count. */
  #outside(asked: Condition | boolean): readonly number[] {
    if (typeof asked === 'boolean') return [];
    const { document, layout, collection = '' } = this.#scope;
    return [...factsIn(asked, document)]
      .filter((name) => layout.fields.get(collection)?.has(name) !== true)
      .map((name) => slotOf(this.#scope, name));
  }
}
