import { z } from 'zod';

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

/** An answer of the rules. */
export const AnswerOf = z.enum(['yes', 'no', 'unknown', 'not-applicable']);

/** Bytes of a file as base64, at most 10 MiB of them. */
export const base64 = z.base64().max(14_000_000);
