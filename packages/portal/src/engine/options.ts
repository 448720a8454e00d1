import type { Rulebook } from '@guildhall/core';
import type { Actor } from '@guildhall/core/access';
import type { Catalogue } from '@guildhall/core/qualifications';
import type { Reading, Store } from '@guildhall/store';
import type { Issuer } from '../documents/parties.js';
import type { PortalTables } from '../tables.js';
import type { Language } from './effects.js';

/** What tells the time. */
export interface Clock {
  /** The instant it is now, in UTC. */
  readonly now: () => string;
  /** Tells when it was set to another time, as a demonstration does. @returns what ends it. */
  readonly onSet?: (listener: () => void) => () => void;
}

/** A file that an email carries. */
export interface EmailAttachment {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** An email, ready to be sent. */
export interface EmailMessage {
  /** The same for the same email, however often it is tried: pass it on, so that it is sent once. */
  readonly id: string;
  readonly body: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same as HTML, made of escaped text only. */
  readonly html: string;
  readonly language: Language;
  readonly attachments: readonly EmailAttachment[];
}

/** What sends. A promise that is rejected is tried again later. */
export interface Deliver {
  /** Sends one email; it may be asked to send the same one twice, by the same id. */
  readonly email: (message: EmailMessage) => Promise<void>;
  /** Whether the files that emails carry are left out, and so never made: for a portal whose emails go nowhere. Default: no. */
  readonly withoutAttachments?: boolean;
}

/** A sum to take from a card. */
export interface Charge {
  /** The same for the same charge, however often it is tried: pass it on, so that it is taken once. */
  readonly id: string;
  readonly body: string;
  /** The order it is for: name it when the outcome is told. */
  readonly orderId: string;
  readonly orderNumber: string;
  /** Whole pence, VAT included. */
  readonly pence: number;
  /** Who pays, where the body knows their address. */
  readonly email?: string;
}

/**
 * What takes money from cards.
 *
 * It only begins: a promise that is kept says that the firm has been asked.
 * What came of it arrives later, once or more often, as the command
 * `orders/record-payment`. A promise that is rejected is tried again.
 */
export interface Payments {
  /** Asks for a sum. Asked twice under one id, the firm must take it once. */
  readonly charge: (charge: Charge) => Promise<void>;
}

/**
 * Who a session belongs to.
 *
 * What it reads is part of every command that rests on it, so that a right
 * taken away meanwhile is noticed.
 *
 * @param session - what the host's sign-in handed out; `undefined` for somebody who has not signed in.
 */
export type Identify = (session: unknown, body: string, reading: Reading<PortalTables>) => Promise<Actor>;

/**
 * What keeps passwords, apart from every row.
 *
 * A host with a sign-in of its own passes what leads to it; `createPasswordIdentity`
 * makes one for those who have none. Accounts are named by their ids, unique
 * within a body.
 */
export interface Identity {
  /** Keeps a password in the place of any before it. */
  readonly setPassword: (accountId: string, password: string) => Promise<void>;
  /**
   * Whether a password is the account's. It must take as long for an account
   * that has none, so that nobody learns from the time who has one.
   */
  readonly checkPassword: (accountId: string, password: string) => Promise<boolean>;
  /** Forgets the password of an account, if there is one. */
  readonly forget: (accountId: string) => Promise<void>;
}

/** What a portal is put together from. */
export interface PortalOptions {
  /** By id, such as `cpd/ima`. The part after the slash is the body. */
  readonly rulebooks: Readonly<Record<string, Rulebook>>;
  /** Tells when others stand under those ids, as `followPublished` does. @returns what ends it. */
  readonly onRulebooks?: (listener: () => void) => () => void;
  /**
   * What can be registered for: each qualification by its number, one of
   * several pathways by both, as `600/1276/6/van`. Default: none.
   */
  readonly catalogues?: Readonly<Record<string, Catalogue>>;
  /** Default: none, and nothing can be paid for by card. */
  readonly payments?: Payments;
  readonly store: Store<PortalTables>;
  readonly clock: Clock;
  readonly deliver: Deliver;
  /** Default: `identifyByAccount`. */
  readonly identify?: Identify;
  /** What keeps passwords. Without it nobody signs in through the portal. */
  readonly identity?: Identity;
  /**
   * What hashes of inputs that carry secrets are keyed with. Default: a new one
   * for each portal, so that such a command sent again after a restart is
   * refused rather than answered.
   */
  readonly inputKey?: string;
  /** Texts that nobody can guess. Default: of the platform's cryptography. */
  readonly secret?: () => string;
  /** Told of every error that was answered as `failed`, for a log. It must not throw. */
  readonly onFault?: (error: unknown) => void;
  /** Where the teams of each body are written to, by `body/team`, such as `imi/centre-services`. Default: nowhere; they see their queues. */
  readonly teams?: Readonly<Record<string, string>>;
  /** Whose name stands at the head of the documents of each body. Default: its id, and that it is a placeholder. */
  readonly issuers?: Readonly<Record<string, Issuer>>;
  /**
   * Where the links in emails lead, without a slash at the end: one site, or
   * one for each body. A site of one page may end with `#`. Default: the empty
   * text, for paths alone.
   */
  readonly site?: string | Readonly<Record<string, string>>;
}
