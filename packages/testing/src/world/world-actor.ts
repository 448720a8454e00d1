import type { Role } from '@guildhall/core/access';

/** Somebody of a world to sign in as. */
export interface WorldActor {
  /** The same in every world, such as `cpd-met`. */
  readonly key: string;
  /** The id of the account: a session `{ personId: id }` is theirs. */
  readonly id: string;
  readonly body: 'ima' | 'imi';
  readonly name: string;
  /** The one that says most of what they may do. */
  readonly role: Role;
  /** What is interesting about them, in one sentence. */
  readonly says: string;
}
