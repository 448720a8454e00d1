import type { Refusal } from '../kernel/refusal.js';
import { accessTable } from './access-table.js';
import type { Actor } from './actor.js';
import type { Grant } from './grant.js';
import { relationsOf } from './relations-of.js';
import type { Subject } from './subject.js';

/** Whether somebody may do something. */
export type Access = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal };

const GRANTED: Access = { ok: true };

/**
 * Whether somebody may do something with something.
 *
 * Only what the table grants is granted, and nothing crosses from one body to
 * another. The answer depends on nothing else: what time has taken away (a
 * share that has expired) is not in the subject any more.
 *
 * @param subject - what it is about; `undefined` where nothing was found, which
 *   is refused in the words of what is not theirs, so that nobody learns
 *   from a refusal what exists.
 * @param table - the grants; by default those of the product.
 * @returns a refusal `access/sign-in`, `access/not-found` or `access/not-allowed`.
 */
export function decideAccess(
  actor: Actor,
  action: string,
  subject: Subject | undefined,
  table: readonly Grant[] = accessTable,
): Access {
  const grants = table.filter((line) => line.action === action);
  const mine = grants.filter(({ to }) => to === 'everybody' || actor.roles.includes(to));
  if (mine.length === 0) return { ok: false, refusal: actor.personId === undefined ? signIn() : notAllowed() };
  if (subject === undefined) return { ok: false, refusal: notFound() };
  const relations = relationsOf(actor, subject);
  return mine.some(({ as }) => relations.includes(as)) ? GRANTED : { ok: false, refusal: notFound() };
}

function signIn(): Refusal {
  return { code: 'access/sign-in', says: 'Only those who have signed in can do this.', unblock: 'Sign in first.' };
}

function notAllowed(): Refusal {
  return { code: 'access/not-allowed', says: 'Your account does not allow this.' };
}

function notFound(): Refusal {
  return { code: 'access/not-found', says: 'There is nothing here under that name, or it is not yours.' };
}
