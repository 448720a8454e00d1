import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { defineTable } from './table.js';

const Row = z.object({
  id: z.string(),
  body: z.string(),
  rank: z.number().nullable().optional(),
  stage: z.enum(['a', 'b']),
  at: z.date(),
  tags: z.array(z.string()),
});

describe('defineTable', () => {
  it('takes fields that hold text or a number, and always lists by body', () => {
    const table = defineTable(Row, { rank: ['body', 'stage', 'rank'] });
    assert.deepEqual(table.indexes, { all: ['body'], rank: ['body', 'stage', 'rank'] });
  });

  it('does not compile with a field that no key can hold, or that there is not', () => {
    // Databases order dates and lists as well, and each in its own way.
    // @ts-expect-error a date is no key
    defineTable(Row, { at: ['at'] });
    // @ts-expect-error a list is no key
    defineTable(Row, { tags: ['body', 'tags'] });
    // @ts-expect-error there is no such field
    defineTable(Row, { none: ['none'] });
  });
});
