import { z } from 'zod';
import { id, pence } from '../rows/fields.js';

/** What a view is asked when it needs nothing. */
export const nothing = z.strictObject({});

/** Which page of a list: as many rows as `limit` says, after where the page before ended. */
export const paging = {
  limit: z.int().min(1).max(200).default(50),
  after: z
    .string()
    .max(500)
    .refine(isCursor, 'That is not where a page ended: pass the `next` of the page before.')
    .optional(),
};

function isCursor(text: string): boolean {
  try {
    const key: unknown = JSON.parse(text);
    return Array.isArray(key) && key.every((part) => typeof part === 'string' || typeof part === 'number');
  } catch {
    return false;
  }
}

/** A page of a list on the wire. `next` is absent on the last. */
export const pageOf = <Row extends z.ZodType>(row: Row) =>
  z.object({ rows: z.array(row), next: z.string().optional() });

/** Why, in a sentence. */
export const Reason = z.object({ code: z.string(), text: z.string(), next: z.string().optional() });

/**
 * Whether something may be done now; views have one for each thing to do,
 * under `may`. Where it may not: why in a sentence, what would change that,
 * and every reason where the rules gave them.
 */
export const May = z.object({
  ok: z.boolean(),
  whyNot: z.string().optional(),
  unblock: z.string().optional(),
  reasons: z.array(Reason).optional(),
});

/** Something to choose, and what it is called. */
export const Choice = z.object({ id: z.string(), label: z.string() });

/** A sum in whole pence, and as people read it. */
export const Money = z.object({ pence, text: z.string() });

/** A sum in whole pence without VAT, the VAT, and both together. */
export const MoneyWithVat = z.object({ netPence: pence, vatPence: pence, totalPence: pence });

/** A learner or candidate in brief. */
export const LearnerInBrief = z.object({ id, number: z.string(), name: z.string() });

/** An invoice or credit note that is named. */
export const InvoiceNamed = z.object({ id, number: z.string() });

/** What of a list is looked for; nothing: all of it. */
export const searching = { search: z.string().trim().max(200).default('') };

/** Whose record: left out by whoever asks about their own, named by staff. */
export const whose = { personId: id.optional() };

/** An answer of the rules. */
export const AnswerOf = z.enum(['yes', 'no', 'unknown', 'not-applicable']);

/** Bytes of a file as base64, at most 10 MiB of them. */
export const base64 = z.base64().max(14_000_000);

/** A file to keep. */
export const FileAnswered = z.object({ name: z.string(), mediaType: z.string(), bytes: base64 });
