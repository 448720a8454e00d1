import { explain, parseInstant } from '@guildhall/core';
import { decideRegistration, describeMatching } from '@guildhall/core/accounts';
import { accountRegistrationLife } from '@guildhall/core/machines';
import type { accountsCommands } from '../../contract/accounts.js';
import { type Desk, done, refuse } from '../../engine/desk.js';
import type { CommandHandlers } from '../../engine/room.js';
import { emailKey } from '../../rows/fields.js';
import { accountByEmail } from '../find-account.js';
import { hasRecords } from '../find-records.js';
import { hashOfLink, holds, linkNotValid, makeLink } from '../links.js';
import { approve, hindrance, matchNow } from '../match-registration.js';
import { neutralAboutLink } from '../neutral.js';
import { keepNoPassword, keepPassword, NO_PASSWORDS } from '../passwords.js';
import type { AccountRegistrationRow } from '../rows.js';

type Registering = Pick<
  CommandHandlers<typeof accountsCommands>,
  'accounts/register' | 'accounts/verify-email' | 'accounts/ask-new-link' | 'accounts/rematch'
>;

// More than these at once are somebody else's doing, who would fill a stranger's letter box.
const MOST_LINKS = 5;
const DAY = 86_400_000;

/** What the commands do by which somebody registers. */
export const registeringHandlers: Registering = {
  'accounts/register': async (desk, input) => {
    const may = desk.may('accounts/register', { body: desk.body });
    if (!may.ok) return may;
    const { identity } = desk;
    if (identity === undefined) return refuse(NO_PASSWORDS);
    const { kind, consent, password, firstName, surname, dateOfBirth, number, address, phone, email } = input;
    if ((kind === 'member') !== desk.hasRulebook('memberships')) {
      return refuse({ code: 'accounts/no-such-kind', says: 'There are no accounts of this kind here.' });
    }
    const decision = decideRegistration(
      desk.rulebook('accounts'),
      {
        'first-name': firstName,
        surname,
        // Of whom there is no record nothing is asked that only a record is matched with.
        'date-of-birth': hasRecords(kind) ? dateOfBirth : 'not asked',
        email,
        password,
      },
      consent,
      desk.today,
    );
    desk.decided(decision);
    if (decision.outcomes['accounts/may-register'] !== 'yes') {
      const reasons = explain(desk.rulebook('accounts'), decision, { language: desk.language }).reasons;
      return refuse({
        code: 'accounts/not-complete',
        says: reasons[0]?.text ?? 'The registration is not complete.',
        reasons,
      });
    }
    const answer = neutralAboutLink(desk);
    const account = await accountByEmail(desk, email);
    const before = await waiting(desk, email);
    if (account !== undefined || before.length >= MOST_LINKS) {
      keepNoPassword(desk, identity, password);
      if (account !== undefined && before.length < MOST_LINKS) {
        const { id: personId, firstName: name } = account;
        desk.effect({
          do: 'email',
          template: 'accounts/already',
          to: account.email,
          data: { firstName: name },
          personId,
        });
      }
      return done(answer);
    }
    const accountId = desk.newId('account');
    desk.about(accountId);
    const { secret, hash: linkHash } = makeLink(desk);
    const row: AccountRegistrationRow = {
      id: desk.newId('account-registration'),
      body: desk.body,
      kind,
      details: {
        firstName,
        surname,
        ...(number === undefined ? {} : { number }),
        ...(dateOfBirth === undefined || !hasRecords(kind) ? {} : { dateOfBirth }),
      },
      ...(address === undefined ? {} : { address }),
      ...(phone === undefined ? {} : { phone }),
      email,
      emailKey: emailKey(email),
      consentedAt: desk.now,
      registeredOn: desk.today,
      linkHash,
      linkSentAt: desk.now,
      stage: 'details-given',
      accountId,
    };
    const moved = sendLink(desk, row, secret, linkHash);
    if (!moved.ok) return moved;
    keepPassword(desk, identity, { id: accountId }, password);
    return done(answer);
  },
  'accounts/verify-email': async (desk, { secret }) => {
    const may = desk.may('accounts/verify-email', { body: desk.body });
    if (!may.ok) return may;
    const [row] = (await desk.find('account-registrations', { index: 'link', where: [hashOfLink(secret)], limit: 1 }))
      .rows;
    if (row === undefined) return refuse(linkNotValid());
    const link = holds(desk, { sentAt: row.linkSentAt, usedAt: row.linkUsedAt });
    if (!link.holds) return refuse(linkNotValid(link.reasons));
    const verified = desk.move('account-registrations', accountRegistrationLife, row, { type: 'verify', at: desk.now });
    if (!verified.ok) return refuse(linkNotValid());
    const { matching, record } = await matchNow(desk, verified.row);
    const isFree = (await hindrance(desk, verified.row, record)) === undefined;
    desk.decided(matching.decision, undefined, row.accountId);
    const notice = describeMatching(desk.rulebook('accounts'), matching, desk.language);
    if (matching.outcome === 'approve' && isFree) {
      const approved = await approve(desk, verified.row, record);
      return approved.ok
        ? done({ outcome: 'approved' as const, title: notice.title, sentences: [...notice.sentences] })
        : approved;
    }
    const { email, accountId } = row;
    const reviewed = desk.move(
      'account-registrations',
      accountRegistrationLife,
      verified.row,
      { type: 'review' },
      { registrant: { email, ...(accountId === undefined ? {} : { personId: accountId }) } },
    );
    if (!reviewed.ok) return reviewed;
    return done({ outcome: 'in-review' as const, ...inReview(desk) });
  },
  'accounts/ask-new-link': async (desk, { email }) => {
    const may = desk.may('accounts/ask-new-link', { body: desk.body });
    if (!may.ok) return may;
    const rows = (await desk.find('account-registrations', { index: 'email', where: [emailKey(email)] })).rows;
    const [latest] = rows
      .filter(({ stage }) => stage === 'details-given')
      .sort((a, b) => (a.linkSentAt > b.linkSentAt ? -1 : 1));
    if (latest !== undefined) {
      const { secret, hash } = makeLink(desk);
      const moved = sendLink(desk, latest, secret, hash);
      if (!moved.ok) return moved;
    }
    return done(neutralAboutLink(desk));
  },
  'accounts/rematch': async (desk, { registrationId }) => {
    const may = desk.may('accounts/rematch', await desk.get('account-registrations', registrationId), ({ body }) => ({
      body,
    }));
    if (!may.ok) return may;
    const row = may.thing;
    // Somebody has answered it meanwhile: approving twice is approving once.
    if (row.stage === 'approved') return done({ outcome: 'approved' as const });
    const { matching, record } = await matchNow(desk, row);
    if (matching.outcome !== 'approve' || (await hindrance(desk, row, record)) !== undefined) {
      return done({ outcome: 'in-review' as const });
    }
    desk.decided(matching.decision, undefined, row.accountId);
    const approved = await approve(desk, row, record);
    return approved.ok ? done({ outcome: 'approved' as const }) : approved;
  },
};

/** What somebody is told whose registration waits: the same, whatever differs. */
export function inReview(desk: Pick<Desk, 'language'>): { title: string; sentences: string[] } {
  return desk.language === 'cy'
    ? {
        title: 'Adolygir gan weinyddwr',
        sentences: ['Mae rhywun yn edrych ar eich manylion.', 'Byddwn yn ysgrifennu atoch pan fydd wedi’i wneud.'],
      }
    : {
        title: 'Reviewed by an administrator',
        sentences: ['Somebody is looking at your details.', 'We write to you once that is done.'],
      };
}

function sendLink(desk: Desk, row: AccountRegistrationRow, secret: string, linkHash: string) {
  const { email, accountId } = row;
  return desk.move(
    'account-registrations',
    accountRegistrationLife,
    row,
    { type: 'send-link', secret, linkHash, at: desk.now },
    { registrant: { email, language: desk.language, ...(accountId === undefined ? {} : { personId: accountId }) } },
  );
}

/** Registrations of an address to which a link went within a day and that wait for it to be used. */
async function waiting(desk: Desk, email: string): Promise<readonly AccountRegistrationRow[]> {
  const { rows } = await desk.find('account-registrations', { index: 'email', where: [emailKey(email)] });
  return rows.filter(
    ({ stage, linkSentAt }) => stage === 'details-given' && parseInstant(desk.now) - parseInstant(linkSentAt) < DAY,
  );
}
