import type { Connection } from './schema.js';

/** What the rules may know about a connection. */
export interface ConnectionFacts {
  readonly createdOn: string;
  readonly expiresOn: string;
  readonly stage: Connection['stage'];
  readonly initiatedBy: Connection['initiatedBy'];
}

/** What the rules may know about a connection, whoever asks. */
export function deriveConnectionFacts({ createdOn, expiresOn, stage, initiatedBy }: Connection): ConnectionFacts {
  return { createdOn, expiresOn, stage, initiatedBy };
}
