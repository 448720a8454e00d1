import type { Decision, Given, Refusal, Rulebook } from '@guildhall/core';
import type { Actor, Relation, Subject } from '@guildhall/core/access';
import type { Life } from '@guildhall/core/lifecycle';
import type { Catalogue } from '@guildhall/core/qualifications';
import type { NameOf, Page, Query, RowOf } from '@guildhall/store';
import type { Issuer } from '../documents/parties.js';
import type { Language, OutboxEffect } from './effects.js';
import type { Payments } from './options.js';
import type { PortalTables } from '../tables.js';
import type { Identity } from './options.js';

/** A row of one of the portal's tables. */
export type PortalRow<Name extends NameOf<PortalTables>> = RowOf<PortalTables, Name>;

/** What a view works with: who asks, when, and what it may read. */
export interface ViewDesk {
  readonly actor: Actor;
  readonly body: string;
  /** An instant in UTC. */
  readonly now: string;
  /** The calendar day in Europe/London at that instant. */
  readonly today: string;
  readonly language: Language;
  /** A row of the body by its id; one of another body is not found. */
  readonly get: <Name extends NameOf<PortalTables>>(table: Name, id: string) => Promise<PortalRow<Name> | undefined>;
  /** Rows of the body. `where` leaves the body out: it is always the actor's. */
  readonly find: <Name extends NameOf<PortalTables>>(table: Name, query: Query) => Promise<Page<PortalRow<Name>>>;
  /** The rulebook of the body for a room, such as `cpd`. @throws Fault `portal/no-rulebook`. */
  readonly rulebook: (room: string) => Rulebook;
  /** Whether the body has a rulebook for a room: what kind of body it is. */
  readonly hasRulebook: (room: string) => boolean;
  /** Where a team of the body is written to, such as `centre-services`; `undefined` where it has no address. */
  readonly team: (name: string) => string | undefined;
  /** Whose name stands at the head of the body's documents. */
  readonly issuer: Issuer;
  /** Where the portal's site is, without a slash at the end; empty where the host has not said. */
  readonly site: string;
  /** The catalogue of a qualification, as the portal's options name it; `undefined` for one that is not approved. */
  readonly catalogue: (qualification: string) => Catalogue | undefined;
  /** Every catalogue, by the names of the portal's options; none for a body without rules of combination. */
  readonly catalogues: () => Readonly<Record<string, Catalogue>>;
  /** What takes money from cards. Only a maker may use it: a command that is tried again must not pay again. */
  readonly payments: Payments | undefined;
  /**
   * Asks whether the actor may do something with something. Every command and view must ask.
   *
   * @param thing - what it is about; `undefined` where nothing was found, which is refused like what is not theirs.
   * @param subjectOf - what of it matters; left out where it is a subject itself.
   * @returns the thing, when they may.
   */
  readonly may: May;
  /** In which relations the actor may: what a list may look for. */
  readonly scope: (action: string) => readonly Relation[];
  /** An email as it would be written; `undefined` where there is no such template. */
  readonly emailParts: (
    template: string,
    data: Readonly<Record<string, unknown>>,
    language: Language,
  ) => Promise<{ readonly subject: string; readonly text: string; readonly html: string } | undefined>;
  /** Everything that every room keeps of a person, by what it is called. */
  readonly everythingKept: (personId: string) => Promise<Readonly<Record<string, readonly unknown[]>>>;
  /** Says that what is shown changes by time alone at an instant, so that it is shown anew then. */
  readonly changesAt: (instant: string) => void;
}

/** What a command works with. What it asks for is kept in one commit after it has answered, or not at all. */
export interface Desk extends ViewDesk {
  readonly commandId: string;
  /** Keeps a row. It is not seen by later reads of the same command. */
  readonly put: <Name extends NameOf<PortalTables>>(table: Name, row: PortalRow<Name>) => void;
  /** Forgets a row that was read. */
  readonly remove: (table: NameOf<PortalTables>, id: string) => void;
  /** The next number of a gapless sequence of the body, such as `invoices`. */
  readonly next: (sequence: string) => Promise<number>;
  /** A new id, different in every command and the same when it is tried again. */
  readonly newId: (kind: string) => string;
  /** A text that nobody can guess, new each time it is asked for. */
  readonly secret: () => string;
  /** Something for the outbox. */
  readonly effect: (effect: OutboxEffect) => void;
  /**
   * Moves a row along its life, keeps it, and puts its effects in the outbox.
   *
   * @param people - who `to` means in its emails, by the words of the life.
   * @returns the refusal, or the row as it now is.
   */
  readonly move: <Name extends NameOf<PortalTables>, Event extends { readonly type: string }>(
    table: Name,
    life: Life<PortalRow<Name> & { readonly stage: string }, Event>,
    row: PortalRow<Name> & { readonly stage: string },
    event: Event,
    people?: Readonly<Record<string, Addressee | undefined>>,
  ) => Moved<PortalRow<Name>>;
  /** What keeps passwords; absent where the host's own sign-in is all there is. */
  readonly identity: Identity | undefined;
  /**
   * Something to be done once all is kept, and only then: what may lie in no
   * row and can wait for no outbox, such as keeping a password.
   */
  readonly afterwards: (deed: () => Promise<void>) => void;
  /** Writes a decision down, with what was given where it is not too personal to keep. */
  readonly decided: (decision: Decision, given?: Given, personId?: string) => void;
  /** Has every room forget a person. @returns why one cannot yet; nothing is forgotten then. */
  readonly forgetEverything: (personId: string) => Promise<Refusal | undefined>;
  /** Names whom the command is about, for the audit log. */
  readonly about: (...personIds: readonly string[]) => void;
}

/** A row that was moved, or why not. */
export type Moved<R> = { readonly ok: true; readonly row: R } | Refused;

/** Somebody an email can be sent to. */
export interface Addressee {
  readonly email: string;
  /** Absent for somebody of whom nothing else is kept. */
  readonly personId?: string;
  /** Default: English. */
  readonly language?: Language;
}

/** Asks whether something may be done. */
export interface May {
  <Thing extends Subject>(action: string, thing: Thing | undefined): Permitted<Thing>;
  <Thing>(action: string, thing: Thing | undefined, subjectOf: (thing: Thing) => Subject): Permitted<Thing>;
}

/** What may be worked with, or why not. */
export type Permitted<Thing> = { readonly ok: true; readonly thing: Thing } | Refused;

/** A no, and why. */
export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
}

/** What a command or view answers. */
export type Reply<Answer> = { readonly ok: true; readonly answer: Answer } | Refused;

/** Answers. */
export function done<Answer>(answer: Answer): Reply<Answer> {
  return { ok: true, answer };
}

/** Refuses. */
export function refuse(refusal: Refusal): Refused {
  return { ok: false, refusal };
}
