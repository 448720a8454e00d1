import type { Answer, Decision } from '../rulebook/index.js';

/** Why, in a sentence. */
export interface MembershipReason {
  readonly code: string;
  readonly text: string;
  readonly next?: string;
}

/** An answer and why it is not yes. */
export interface MembershipAnswer {
  readonly answer: Answer;
  readonly reasons: readonly MembershipReason[];
  readonly decision: Decision;
}

/** What the rules on categories ask about a person. What is left out is not known. */
export interface Person {
  readonly work?: 'money-advice' | 'general-advice' | 'not-practising';
  /** Whether the service is free, confidential, independent and holistic. */
  readonly serviceQualifies?: boolean;
  readonly monthsOfExperience?: number;
  readonly holdsCertMap?: boolean;
}

/** A value that tables give, with its name and its own as a page has them. */
export interface Entitlement {
  readonly name: string;
  readonly value: string;
  readonly label: string;
}

/** A change that a member has asked for. */
export interface ProfileChange {
  /** What is changed, as the rulebook calls it, such as `organisation`. */
  readonly field: string;
  readonly to: unknown;
  readonly review?: 'none' | 'waiting' | 'approved' | 'rejected';
}

/** A member's choices. What is left out has not been asked, and grants nothing. */
export interface Preferences {
  readonly wantsBulletin?: boolean;
  readonly wantsServicesAndEvents?: boolean;
  readonly sharesWithEmployer?: boolean;
}

/** What a renewal needs. What is left out is not known. */
export interface Renewal {
  /** `YYYY-MM-DD`. */
  readonly renewsOn?: string;
  readonly detailsChecked?: boolean;
  readonly hasBillingAddress?: boolean;
  readonly purchaseOrder?: 'given' | 'not-needed' | 'needed';
}
