import { defineTable } from '@guildhall/store';
import { z } from 'zod';
import { email, id, instant, rowFields } from '../rows/fields.js';

const json = z.json();

/** A command that was handled: seen again it is answered with this, and nothing is done. */
export const CommandRow = z.object({
  ...rowFields,
  name: z.string(),
  /** Who sent it; absent for somebody who had not signed in. */
  personId: id.optional(),
  /** SHA-256 of its canonical input: another input under the same id is no repetition. */
  inputHash: z.string(),
  at: instant,
  reply: json,
});
/** What {@link CommandRow} checks, as a type. */
export type CommandRow = z.infer<typeof CommandRow>;

/** A file that is attached to an email when it is sent. */
export const Attachment = z.object({ what: z.string(), id });

/** Something the world must do, until it is done. */
export const OutboxRow = z.object({
  ...rowFields,
  commandId: id,
  createdAt: instant,
  /** Whom it is about: erased with them. */
  personId: id.optional(),
  effect: z.discriminatedUnion('do', [
    z.object({
      do: z.literal('email'),
      template: z.string(),
      to: email,
      language: z.enum(['en-GB', 'cy']),
      data: z.record(z.string(), json),
      attachments: z.array(Attachment),
    }),
    z.object({ do: z.literal('make'), what: z.string(), id }),
    z.object({ do: z.literal('delete'), what: z.string(), id }),
  ]),
  stage: z.enum(['waiting', 'sending', 'done', 'dead']),
  attempts: z.int().min(0),
  /** Not before; while it is being sent, how long nobody else may try. */
  dueAt: instant,
  doneAt: instant.optional(),
  trouble: z.string().optional(),
});
/** What {@link OutboxRow} checks, as a type. */
export type OutboxRow = z.infer<typeof OutboxRow>;

/** What stands for a person in the audit log. Without it nothing there leads to them. */
export const PseudonymRow = z.object({
  ...rowFields,
  pseudonym: z.string(),
  /** Keeps what is hashed of them from being guessed. */
  salt: z.string(),
});
/** What {@link PseudonymRow} checks, as a type. */
export type PseudonymRow = z.infer<typeof PseudonymRow>;

/** That a command was done by a person or about them. Erased with them; the audit log stays. */
export const TrailRow = z.object({
  ...rowFields,
  personId: id,
  as: z.enum(['by', 'about']),
  commandId: id,
  name: z.string(),
  at: instant,
  outcome: z.enum(['done', 'refused']),
  code: z.string().optional(),
  used: z.array(z.object({ id: z.string(), version: z.string(), hash: z.string(), on: z.string() })),
});
/** What {@link TrailRow} checks, as a type. */
export type TrailRow = z.infer<typeof TrailRow>;

/** What a rulebook was asked and answered for a command, so that it can be replayed. */
export const DecisionRow = z.object({
  ...rowFields,
  commandId: id,
  personId: id.optional(),
  at: instant,
  used: z.object({
    id: z.string(),
    version: z.string(),
    hash: z.string(),
    on: z.string(),
    clock: z.string().optional(),
  }),
  outcomes: z.record(z.string(), z.string()),
  values: z.record(z.string(), json),
  reasons: z.array(z.string()),
  /** What was given; absent where the room did not keep it. */
  given: json.optional(),
});
/** What {@link DecisionRow} checks, as a type. */
export type DecisionRow = z.infer<typeof DecisionRow>;

/** A file. */
export const FileRow = z.object({
  ...rowFields,
  /** The person it is of: erased with them. */
  personId: id.optional(),
  name: z.string(),
  mediaType: z.string(),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'Bytes'),
  madeAt: instant,
});
/** What {@link FileRow} checks, as a type. */
export type FileRow = z.infer<typeof FileRow>;

/** The tables that no room owns. */
export const portalTables = {
  commands: defineTable(CommandRow, { person: ['body', 'personId', 'at'] }),
  outbox: defineTable(OutboxRow, { due: ['body', 'stage', 'dueAt'], person: ['body', 'personId', 'createdAt'] }),
  pseudonyms: defineTable(PseudonymRow, { pseudonym: ['body', 'pseudonym'] }),
  decisions: defineTable(DecisionRow, { command: ['body', 'commandId'], person: ['body', 'personId', 'at'] }),
  trail: defineTable(TrailRow, { person: ['body', 'personId', 'at'] }),
  files: defineTable(FileRow, { person: ['body', 'personId'] }),
};
