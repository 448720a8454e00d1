import type { History } from '../history.js';
import { PASSWORD } from '../password.js';

const nobody = { body: 'ima' } as const;

/** What somebody gives who asks for an account on the web. */
interface Details {
  readonly firstName: string;
  readonly surname: string;
  readonly email: string;
}

/**
 * Plans who asks for an account on the web.
 *
 * Whoever verifies their address is let in at once. What waits for review are
 * registrations whose address an account has taken by then: of a desk of two
 * that shares a letter box, and of somebody who asked twice.
 */
export function planRegistrations(history: History): void {
  const { on, people } = history;
  const somebody = (): Details => {
    const { firstName, lastName: surname, email } = people.person();
    return { firstName, surname, email };
  };
  on(5, async () => {
    const email = 'advice.desk@example.org';
    await askedTogether(history, 'desk', [
      { ...somebody(), email },
      { ...somebody(), email },
    ]);
  });
  on(2, async () => {
    const hasty = somebody();
    await askedTogether(history, 'twice', [hasty, hasty]);
  });
}

/** Asks for accounts with one address, and then follows each link: the first is let in, and the next waits. */
async function askedTogether(history: History, key: string, all: readonly Details[]): Promise<void> {
  const { act, deliver, secretTo } = history;
  const secrets: string[] = [];
  for (const details of all) {
    const form = { kind: 'member', ...details, phone: '01632 960555', consent: true, password: PASSWORD } as const;
    await act(nobody, 'accounts/register', form);
    await deliver();
    secrets.push(secretTo(details.email));
  }
  for (const [at, secret] of secrets.entries()) {
    const { outcome } = await act(nobody, 'accounts/verify-email', { secret });
    if (outcome !== (at === 0 ? 'approved' : 'in-review')) throw new Error(`A registration of ${key} is ${outcome}.`);
  }
}
