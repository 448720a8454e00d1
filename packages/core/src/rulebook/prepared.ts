import type { RulebookDocument } from './schema/document.js';
import type { Parameter } from './schema/rule.js';

/**
 * One piece of a message: text, a value, or a choice between messages.
 *
 * A message is parsed when a rulebook is built or loaded, so that deciding and
 * explaining need no parser.
 */
export type MessagePart =
  | string
  /** A value by name; a date and money know their own form from the fact's type and unit. */
  | { readonly v: string }
  /** The number of the plural around it. */
  | { readonly n: 1 }
  | {
      readonly plural: string;
      readonly ordinal?: true;
      readonly offset?: number;
      readonly of: Readonly<Record<string, Message>>;
    }
  | { readonly select: string; readonly of: Readonly<Record<string, Message>> };

/** A parsed ICU message. */
export type Message = readonly MessagePart[];

/** What a rulebook says in one language. */
export interface LanguagePack {
  readonly language: string;
  /** By reason code. */
  readonly reasons: Readonly<Record<string, { readonly text: Message; readonly next?: Message }>>;
  /** By enum value. */
  readonly labels: Readonly<Record<string, string>>;
  /** By requirement, outcome, table, band, ladder or parameter (`param.x`) that has a title. */
  readonly titles: Readonly<Record<string, string>>;
}

/** The parts of a rulebook that deciding needs: no texts, no notes, nothing that only editors read. */
export type RuntimeDocument = Pick<
  RulebookDocument,
  | 'id'
  | 'body'
  | 'version'
  | 'clock'
  | 'periods'
  | 'collections'
  | 'facts'
  | 'conditions'
  | 'requirements'
  | 'tables'
  | 'bands'
  | 'ladders'
  | 'outcomes'
> & {
  readonly parameters?: Readonly<Record<string, RuntimeParameter>> | undefined;
};

/** A parameter as deciding needs it. */
export interface RuntimeParameter extends Pick<Parameter, 'type' | 'unit'> {
  readonly values: Readonly<Record<string, Pick<Parameter['values'][string], 'value'>>>;
}

/**
 * A rulebook that has been checked, hashed and parsed: what a bundle carries.
 *
 * Made by `prepareRulebook` from a checked document and by nothing else;
 * it is not checked again. `Outcome` and `Fact` are its names as types, where
 * it was built into a module.
 */
export interface PreparedRulebook<Outcome extends string = string, Fact extends string = string> {
  readonly format: 'guildhall/prepared@1';
  /** SHA-256 of the canonical JSON of the whole document, examples and texts included. */
  readonly hash: string;
  readonly document: RuntimeDocument;
  /** At least en-GB; further languages may be added with `withLanguage`. */
  readonly languages: Readonly<Record<string, LanguagePack>>;
  /** Never there: carries the names as types. */
  readonly names?: { readonly outcome: Outcome; readonly fact: Fact };
}
