import type { Refusal } from '@guildhall/core';
import type { z } from 'zod';
import type { CommandContracts, ViewContracts } from '../contract/contract.js';
import type { Desk, Reply, ViewDesk } from './desk.js';
import type { Language } from './effects.js';

/** What a command does: one function for each, which reads, asks core, and says what to keep. */
export type CommandHandler<Input, Answer> = (desk: Desk, input: Input) => Promise<Reply<Answer>>;

/** What a view shows. */
export type ViewHandler<Input, Answer> = (desk: ViewDesk, input: Input) => Promise<Reply<Answer>>;

/** A handler for each command of a contract. */
export type CommandHandlers<C extends CommandContracts> = {
  readonly [Name in keyof C]: CommandHandler<z.output<C[Name]['input']>, z.input<C[Name]['answer']>>;
};

/** A handler for each view of a contract. */
export type ViewHandlers<V extends ViewContracts> = {
  readonly [Name in keyof V]: ViewHandler<z.output<V[Name]['input']>, z.input<V[Name]['answer']>>;
};

/** An email as it is written: the portal makes its plain-text and HTML parts. Texts are only ever text. */
export interface EmailTemplate {
  readonly subject: string;
  /** One sentence or more each. */
  readonly paragraphs: readonly string[];
  /** What to follow: a path of the portal's site, with what its link says. */
  readonly link?: { readonly says: string; readonly path: string };
}

/** Writes an email from its data, in a language. Data that is missing is a fault of the command that sent it. */
export type EmailWriter = (data: Readonly<Record<string, unknown>>, language: Language) => EmailTemplate;

/** Something that time causes: what is due, each as a command that is given once. */
export interface DueRule {
  /** `room/kebab-name`. */
  readonly name: string;
  /** What is due now. `key` is the same for the same thing, so that it is done once however often it is found. */
  readonly find: (
    desk: ViewDesk,
  ) => Promise<readonly { readonly key: string; readonly command: string; readonly input: unknown }[]>;
}

/** A file, as it is made. */
export interface MadeFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Makes or deletes what belongs to a row, outside of any command; what it keeps lies in the commit that marks it done. */
export interface Maker {
  /** Makes the file; `undefined` where the row is gone or wants none any more. */
  readonly make: (desk: ViewDesk, id: string) => Promise<MadeFile | undefined>;
  /** What the row becomes once the file is kept; absent for files that are only attached. */
  readonly made?: (desk: Desk, id: string, fileId: string) => Promise<void>;
  /** Forgets the file. */
  readonly deleted?: (desk: Desk, id: string) => Promise<void>;
}

/** What a room keeps of a person, and how it forgets them. */
export interface Personal {
  /** Everything it keeps of a person, by what it is called, as values that JSON can hold. */
  readonly kept: (desk: ViewDesk, personId: string) => Promise<Readonly<Record<string, readonly unknown[]>>>;
  /**
   * Removes every personal value of a person. What the law or others' records
   * need stays without them: a number, a sum, a day.
   *
   * @returns a refusal while something of theirs is still open.
   */
  readonly forget: (desk: Desk, personId: string) => Promise<Refusal | undefined>;
}

/** What the portal does in one room. */
export interface RoomParts<C extends CommandContracts, V extends ViewContracts> {
  readonly commands: CommandHandlers<C>;
  readonly views: ViewHandlers<V>;
  /** By `room/kebab-name`. */
  readonly emails: Readonly<Record<string, EmailWriter>>;
  readonly due: readonly DueRule[];
  /** By what they make, such as `archive`. */
  readonly makers: Readonly<Record<string, Maker>>;
  readonly personal: Personal;
}
