import { labelOf, parameterOn, type Refusal } from '@guildhall/core';
import type { ViewDesk } from '../engine/desk.js';

/** Why a duplicate may be needed, as the rulebook lists it today. */
export function listedReasons(desk: ViewDesk): { id: string; label: string }[] {
  const rulebook = desk.rulebook('orders');
  const listed = parameterOn(rulebook, 'duplicateReasons', desk.today);
  return Array.isArray(listed) ? listed.map((id: string) => ({ id, label: labelOf(rulebook, id, desk.language) })) : [];
}

/** That a reason is none of those listed; nothing where it is, or where none was given. */
export function unlistedReason(desk: ViewDesk, reason: string | undefined): Refusal | undefined {
  if (reason === undefined || listedReasons(desk).some(({ id }) => id === reason)) return undefined;
  return {
    code: 'orders/no-such-reason',
    says: `${reason} is none of the reasons for a duplicate.`,
    unblock: 'Choose one from the list.',
  };
}
