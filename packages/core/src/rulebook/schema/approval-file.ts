import { z } from 'zod';
import { CalendarDate, Code, Slug } from './words.js';

/** That somebody approves one version of a rulebook, down to its last value. */
export const Approval = z
  .strictObject({
    format: z.literal('guildhall/approval@1'),
    id: Code,
    version: z.string().max(40),
    hash: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'is no hash: 64 hexadecimal digits in small letters')
      .meta({ description: 'The hash of the very content that was approved.' }),
    by: z.string().trim().min(1).max(120).meta({ description: 'Who approved it.' }),
    role: Slug.meta({ description: 'What they approved it as, such as cpd-lead.' }),
    on: CalendarDate,
    note: z.string().min(1).max(500).optional(),
  })
  .meta({ title: 'Guildhall approval', description: 'That somebody approves one version of a rulebook.' });

/** That somebody approves one version of a rulebook. */
export type Approval = z.infer<typeof Approval>;
