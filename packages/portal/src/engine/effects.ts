/** The languages an email may be written in. */
export type Language = 'en-GB' | 'cy';

/** A file to attach when an email is sent: what kind, and the row it is made from. */
export interface Attachment {
  readonly what: string;
  readonly id: string;
}

/** What may lie in an email's data. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Something for the outbox. */
export type OutboxEffect =
  | {
      readonly do: 'email';
      /** A template, as `room/kebab-name`. */
      readonly template: string;
      readonly to: string;
      readonly language?: Language;
      readonly data: Readonly<Record<string, Json>>;
      readonly attachments?: readonly Attachment[];
      /** Whom it is about: erased with them. */
      readonly personId?: string;
    }
  | {
      readonly do: 'make' | 'delete';
      readonly what: string;
      readonly id: string;
      readonly personId?: string;
    };
