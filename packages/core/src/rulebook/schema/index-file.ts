import { z } from 'zod';
import { CalendarDate, Code } from './words.js';

const Version = z
  .string()
  .regex(
    /^(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)$/,
    'is no version: write three numbers, such as 1.0.0',
  );

/** One published version of a rulebook: where its file lies, and how to know that it is that file. */
export const PublishedVersion = z.strictObject({
  version: Version,
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'is no hash: 64 hexadecimal digits in small letters')
    .meta({ description: 'SHA-256 of the canonical JSON (RFC 8785) of the file.' }),
  file: z
    .string()
    .max(200)
    .regex(/^(?!\.)[\w-][\w.-]*(?:\/(?!\.)[\w-][\w.-]*)*\.json$/, 'is no path inside the folder of the index')
    .meta({ description: 'The path of the file, from the index on; never out of its folder.' }),
  published: CalendarDate.meta({ description: 'The day it was published.' }),
  inForceFrom: CalendarDate.optional().meta({
    description: 'The first day of the rulebook’s clock on which it may answer otherwise than the version before it.',
  }),
});

/** One published version of a rulebook. */
export type PublishedVersion = z.infer<typeof PublishedVersion>;

/**
 * What a host serves beside the archive: for each rulebook which version is
 * current, and which ones came before it.
 */
export const PublishedIndex = z
  .strictObject({
    format: z.literal('guildhall/index@1'),
    rulebooks: z.record(
      Code,
      PublishedVersion.extend({
        versions: z.array(PublishedVersion).max(10_000).meta({ description: 'All earlier ones, the oldest first.' }),
      }),
    ),
  })
  .meta({ title: 'Guildhall index', description: 'Which version of each rulebook is published, and where.' });

/** What a host serves beside the archive. */
export type PublishedIndex = z.infer<typeof PublishedIndex>;
