import { accessTable } from './access-table.js';
import type { Actor } from './actor.js';
import type { Grant } from './grant.js';
import { type Relation, RELATIONS } from './relations-of.js';

/**
 * In which relations somebody may do something: what a view may look for at all.
 *
 * A view that lists rows reads only those of these relations, so that it never
 * touches what the actor may not see. With `anyone` among them it may read
 * every row of the actor's body.
 */
export function scopeOf(actor: Actor, action: string, table: readonly Grant[] = accessTable): readonly Relation[] {
  const mine = table.filter(
    (line) => line.action === action && (line.to === 'everybody' || actor.roles.includes(line.to)),
  );
  return RELATIONS.filter((relation) => mine.some(({ as }) => as === relation));
}
