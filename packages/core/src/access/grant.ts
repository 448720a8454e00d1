import type { Role } from './actor.js';
import type { Relation } from './relations-of.js';

/** One line of the table of access: who may do something, and how they must stand to it. */
export interface Grant {
  /** A command or view by name, such as `bookings/cancel`. */
  readonly action: string;
  /** `everybody`: also who has not signed in. */
  readonly to: Role | 'everybody';
  readonly as: Relation;
}

/** Grants of one action, to several roles in the same or in different relations. */
export function grant(action: string, ...to: readonly (readonly [Role | 'everybody', Relation])[]): readonly Grant[] {
  return to.map(([role, as]) => ({ action, to: role, as }));
}
