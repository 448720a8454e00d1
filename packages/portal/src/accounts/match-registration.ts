import type { Refusal } from '@guildhall/core';
import { decideMatch, type Matching } from '@guildhall/core/accounts';
import { accountRegistrationLife } from '@guildhall/core/machines';
import type { Desk, Moved, ViewDesk } from '../engine/desk.js';
import { newContact } from '../memberships/new-contact.js';
import { emailKey } from '../rows/fields.js';
import { accountByEmail, accountOfLearner } from './find-account.js';
import { findRecords, type FoundRecord, given } from './find-records.js';
import { openAccount } from './open-account.js';
import type { AccountRegistrationRow } from './rows.js';

/** Why no second account opens with an address. */
export function emailInUse({ language }: Pick<ViewDesk, 'language'>): Refusal & { readonly unblock: string } {
  return {
    code: 'accounts/email-in-use',
    ...(language === 'cy'
      ? {
          says: 'Mae cyfrif yn mewngofnodi â’r cyfeiriad hwn yn barod.',
          unblock: 'Caewch y cyfrif hwnnw yn gyntaf, neu gwrthodwch y cofrestriad hwn.',
        }
      : {
          says: 'An account signs in with this address already.',
          unblock: 'Close that account first, or refuse this registration.',
        }),
  };
}

/** What the rules make of a registration, and the record it would be joined with. */
export interface Match {
  readonly matching: Matching;
  readonly record: FoundRecord | undefined;
}

/** Matches a registration whose address is verified with the records as they are now. */
export async function matchNow(desk: ViewDesk, row: AccountRegistrationRow): Promise<Match> {
  const [record] = await findRecords(desk, row);
  const { kind, details, registeredOn } = row;
  const registration = { kind, details: given(details), emailVerified: row.linkUsedAt !== undefined, registeredOn };
  return { matching: decideMatch(desk.rulebook('accounts'), registration, record, desk.today), record };
}

/** What stands against opening an account that the records would allow; an administrator looks at it then. */
export async function hindrance(
  desk: ViewDesk,
  row: AccountRegistrationRow,
  record: FoundRecord | undefined,
): Promise<Refusal | undefined> {
  if ((await accountByEmail(desk, row.email)) !== undefined) return emailInUse(desk);
  if (row.kind === 'learner' && record !== undefined && (await accountOfLearner(desk, record.id)) !== undefined) {
    return {
      code: 'accounts/record-has-account',
      says: 'This learner has an account already.',
      unblock: 'Close that account first, or refuse this registration.',
    };
  }
  return undefined;
}

/** Opens the account that was asked for. */
export async function approve(
  desk: Desk,
  row: AccountRegistrationRow,
  record: FoundRecord | undefined,
  more: { readonly by?: string; readonly why?: string } = {},
): Promise<Moved<AccountRegistrationRow>> {
  const { kind, details, email, phone, address } = row;
  const { firstName, surname: lastName } = details;
  // A colleague may have made them known before: then the account is of the person who is known already.
  const known =
    kind === 'member'
      ? (await desk.find('people', { index: 'email', where: [emailKey(email)], limit: 1 })).rows[0]
      : undefined;
  const asked = row.accountId ?? desk.newId('account');
  const accountId = known?.id ?? asked;
  // Whoever closed their account and comes back is the same person.
  const before = known === undefined ? undefined : await desk.get('accounts', known.id);
  const centreId = record?.centreId;
  if (kind === 'member' && known === undefined) newContact(desk, { id: accountId, firstName, lastName, email });
  openAccount(
    desk,
    {
      id: accountId,
      kind,
      firstName,
      lastName,
      email,
      phone,
      address,
      ...(accountId === asked ? {} : { passwordOf: asked }),
      ...(kind === 'learner' && record !== undefined ? { learnerId: record.id } : {}),
      ...(kind === 'centre' && centreId !== undefined ? { centreId } : {}),
    },
    before,
  );
  return desk.move(
    'account-registrations',
    accountRegistrationLife,
    row,
    { type: 'approve', accountId, at: desk.now, ...more },
    { registrant: { email, personId: accountId } },
  );
}
