import type { Desk } from '../engine/desk.js';

/** Who does something, and when, as events carry it. */
export function signed({ actor, now }: Desk): { readonly by: string; readonly at: string } {
  return { by: actor.personId ?? 'system', at: now };
}
