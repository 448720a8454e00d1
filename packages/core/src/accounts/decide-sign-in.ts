import { decide, type Decision, type Rulebook } from '../rulebook/index.js';

/** How far an account is, as far as signing in depends on it. */
export interface SignIn {
  readonly passwordAccepted: boolean;
  readonly emailVerified: boolean;
  readonly accountStage: 'pending' | 'approved' | 'refused' | 'closed';
}

/**
 * Whether an account may sign in.
 *
 * Its reasons tell how far an account is: show them only to someone whose
 * password was accepted, and to all others `accounts/password-wrong` alone.
 *
 * @param on - today in Europe/London, `YYYY-MM-DD`.
 * @returns a decision about `accounts/may-sign-in`.
 */
export function decideSignIn(rulebook: Rulebook, signIn: SignIn, on: string): Decision {
  return decide(rulebook, { registeredOn: on, ...signIn }, { on, ask: ['accounts/may-sign-in'] });
}
