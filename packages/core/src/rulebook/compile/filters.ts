import type { Filter } from '../run/rules.js';
import type { Condition } from '../schema/condition.js';
import type { Planned } from './call.js';
import { compileCondition, compileExactly } from './condition.js';
import { factsIn } from './references.js';
import { type Scope, slotOf } from './scope.js';
import { simplify } from './simplify.js';

/** The filters of every collection. Equal conditions over one collection are one filter, asked once a row. */
export class Filters {
  readonly plans: Planned<Filter>[] = [];
  readonly #known = new Map<string, number>();

  /** The place of the filter for a condition over the rows of the scope's collection. */
  placeOf(where: Condition | undefined, scope: Scope): number {
    const asked = where === undefined || simplify(where, scope);
    const key = JSON.stringify([scope.collection, asked]);
    let place = this.#known.get(key);
    if (place === undefined) {
      place =
        this.plans.push({
          exactly: compileExactly(asked, scope),
          ask: compileCondition(asked, scope),
          outside: slotsOutside(asked, scope),
        }) - 1;
      this.#known.set(key, place);
    }
    return place;
  }
}

/** The slots of facts and parameters, not fields, that decide which rows count. */
function slotsOutside(asked: Condition | boolean, scope: Scope): readonly number[] {
  if (typeof asked === 'boolean') return [];
  const fields = scope.layout.fields.get(scope.collection ?? '');
  return [...factsIn(asked, scope.document)]
    .filter((name) => fields?.has(name) !== true)
    .map((name) => slotOf(scope, name));
}
