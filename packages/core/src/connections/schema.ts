/** Which side of a connection somebody is. */
export type ConnectionSide = 'learner' | 'third-party';

/** What becomes of a connection by what people do. What time does to it is derived, never stored. */
export type ConnectionStage = 'pending' | 'active' | 'declined' | 'removed';

/** What somebody may do with a connection. */
export type ConnectionAction = 'initiate' | 'accept' | 'decline' | 'share' | 'extend' | 'remove';

/** A learner's permission for a third party to see some documents for a while. */
export interface Connection {
  readonly id: string;
  readonly body: string;
  readonly learnerId: string;
  /** Absent until the third party has an account. */
  readonly thirdPartyId?: string;
  readonly thirdPartyName: string;
  readonly thirdPartyEmail: string;
  readonly initiatedBy: ConnectionSide;
  readonly stage: ConnectionStage;
  /** The day in Europe/London on which it was begun, `YYYY-MM-DD`; it picks the rules. */
  readonly createdOn: string;
  /** The last day, `YYYY-MM-DD`, which counts to its end in Europe/London. */
  readonly expiresOn: string;
  /** The documents the learner chose. */
  readonly documentIds: readonly string[];
}

/** A document, as far as sharing it depends on it. */
export interface SharedDocument {
  readonly id: string;
  readonly body: string;
  readonly learnerId: string;
}

/** Somebody who acts on a connection. */
export interface ConnectionActor {
  readonly body: string;
  readonly role: 'learner' | 'third-party' | 'centre' | 'staff';
  readonly id: string;
}
