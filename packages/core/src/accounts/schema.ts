/** What kind of account is asked for. A customer of a body of members and a third party have no record to be matched with. */
export type AccountKind = 'member' | 'learner' | 'centre' | 'third-party';

/** What somebody who registers says of themselves. What was left empty is absent. */
export interface RegistrationDetails {
  /** Candidate, membership or centre number; absent when they do not know it. */
  readonly number?: string;
  readonly firstName?: string;
  readonly surname?: string;
  /** `YYYY-MM-DD`. */
  readonly dateOfBirth?: string;
}

/** What the body holds of a person, as far as registrations are matched with it. */
export interface PersonRecord {
  readonly number: string;
  readonly firstName: string;
  readonly surname: string;
  /** `YYYY-MM-DD`. */
  readonly dateOfBirth: string;
}

/** An account asked for. */
export interface AccountRegistration {
  readonly kind: AccountKind;
  readonly details: RegistrationDetails;
  /** Whether the link in the email was used in time. */
  readonly emailVerified: boolean;
  /** The day in Europe/London on which it was sent, `YYYY-MM-DD`. */
  readonly registeredOn: string;
}

/** A link sent to verify an email address. Instants are in UTC, `2026-03-02T09:30:00Z`. */
export interface VerificationLink {
  readonly sentAt: string;
  /** When it was used; absent while it was not. */
  readonly usedAt?: string;
  /** When a later link was sent to the same person; absent while there is none. */
  readonly replacedAt?: string;
}

/** A form as filled in; what was left empty is empty or absent. Named as in the rulebook's list of required details. */
export type RegistrationForm = Readonly<Record<string, string | undefined>>;
