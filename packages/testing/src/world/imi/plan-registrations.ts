import type { History } from '../history.js';
import { PASSWORD } from '../password.js';
import { BEGINS, imi } from './imi.js';

/** Learners with an account: the record each has, and what is interesting about them. */
const LEARNERS = [
  {
    key: 'learner-sharing',
    record: 1,
    says: 'Shares with an employer, an insurer and a recruiter, and had a certificate corrected.',
  },
  {
    key: 'learner-orders',
    record: 2,
    says: 'Has ordered printed copies: one order sent, one declined by the card firm, one to be paid.',
  },
  {
    key: 'learner-requests',
    record: 3,
    says: 'Declined and removed connections, has a request to answer, and reported a document.',
  },
  { key: 'learner-refund', record: 4, says: 'Cancelled an order that was paid, and is owed the money.' },
  { key: 'learner-revoked', record: 5, says: 'Had a document revoked and another withdrawn.' },
  { key: 'learner-plain', record: 6 },
] as const;

const THIRD_PARTIES = [
  { key: 'employer', says: 'Sees documents that a learner shares, and once saw another’s.' },
  { key: 'insurer', says: 'Has a connection that ends within days, and a request nobody has answered.' },
  { key: 'recruiter', says: 'Has a connection that was extended, one that was declined, and an invitation to accept.' },
] as const;

/** Plans who asks for an account: approved at once, in review, refused, and never verified. */
export function planRegistrations(history: History): void {
  const { on, act, idOf, actors, people } = history;
  LEARNERS.forEach(({ key, record, ...more }, at) => {
    on(BEGINS - 5 - at * 2, async () => {
      const { number, firstName, surname, dateOfBirth } = await recordOf(history, record);
      await registered(history, key, { kind: 'learner', number, firstName, surname, dateOfBirth }, 'approved');
      if (!('says' in more)) return;
      const { says } = more;
      actors.push({ key, id: idOf(key), body: 'imi', name: `${firstName} ${surname}`, role: 'learner', says });
    });
  });
  for (const { key, says } of THIRD_PARTIES) {
    on(BEGINS - 20, async () => {
      const { firstName, lastName: surname } = people.person();
      await registered(history, key, { kind: 'third-party', firstName, surname }, 'approved');
      actors.push({ key, id: idOf(key), body: 'imi', name: `${firstName} ${surname}`, role: 'third-party', says });
    });
  }
  on(82, async () => {
    // Somebody else's number: an administrator finds out and refuses.
    const { number } = await recordOf(history, 7);
    const { firstName, lastName: surname } = people.person();
    const registrationId = await registered(
      history,
      'impostor',
      { kind: 'learner', number, firstName, surname, dateOfBirth: '1988-03-12' },
      'in-review',
    );
    const why = 'The number is that of another learner, and nothing else matches.';
    await act(imi('administrator.imi'), 'accounts/refuse-registration', { registrationId, why });
  });
  on(71, async () => {
    // A name from before the wedding: an administrator approves.
    const { number, firstName, dateOfBirth } = await recordOf(history, 8);
    const surname = people.person().lastName;
    const registrationId = await registered(
      history,
      'married',
      { kind: 'learner', number, firstName, surname, dateOfBirth },
      'in-review',
    );
    const why = 'The marriage certificate was seen.';
    const recordId = idOf('record.8');
    await act(imi('administrator.imi'), 'accounts/approve-registration', { registrationId, recordId, why });
  });
  on(6, async () => {
    const { firstName, surname, dateOfBirth } = await recordOf(history, 9);
    await registered(history, 'without-number', { kind: 'learner', firstName, surname, dateOfBirth }, 'in-review');
  });
  on(4, async () => {
    const { firstName, lastName: surname } = people.person();
    const dateOfBirth = people.birthday(1970, 1990);
    await registered(
      history,
      'centre-unknown',
      { kind: 'centre', number: '710455', firstName, surname, dateOfBirth },
      'in-review',
    );
  });
  on(5, async () => {
    const { number, firstName, surname, dateOfBirth } = await recordOf(history, 10);
    // The link is never used, and lapses.
    await asked(history, { kind: 'learner', number, firstName, surname, dateOfBirth });
  });
  on(0, async () => {
    const { number, firstName, surname, dateOfBirth } = await recordOf(history, 11);
    await asked(history, { kind: 'learner', number, firstName, surname, dateOfBirth });
  });
}

async function recordOf({ find, idOf }: History, record: number) {
  const { rows } = await find('learners', { index: 'all', where: ['imi'] });
  return rows.find(({ id }) => id === idOf(`record.${record}`))!;
}

interface Details {
  readonly kind: 'learner' | 'centre' | 'third-party';
  readonly number?: string;
  readonly firstName: string;
  readonly surname: string;
  readonly dateOfBirth?: string;
}

/** Asks for an account. @returns the address. */
async function asked({ act, people, deliver }: History, details: Details): Promise<string> {
  const [local] = people.person().email.split('@');
  const email = `${local}.home@example.org`;
  const phone = '01632 960555';
  await act({ body: 'imi' }, 'accounts/register', { ...details, phone, consent: true, email, password: PASSWORD });
  await deliver();
  return email;
}

/** Asks for an account and verifies the address. The account, or what is to become it, is called `key`. @returns the registration. */
async function registered(
  history: History,
  key: string,
  details: Details,
  expected: 'approved' | 'in-review',
): Promise<string> {
  const email = await asked(history, details);
  const secret = history.secretTo(email);
  const { outcome } = await history.act({ body: 'imi' }, 'accounts/verify-email', { secret });
  if (outcome !== expected) throw new Error(`The registration of ${key} is ${outcome}.`);
  const { rows } = await history.find('account-registrations', { index: 'email', where: ['imi', email] });
  history.name(key, rows[0]!.accountId!);
  return rows[0]!.id;
}
