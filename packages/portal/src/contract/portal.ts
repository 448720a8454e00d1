import { z } from 'zod';
import { id, instant } from '../rows/fields.js';
import { command, type CommandContracts, view, type ViewContracts } from './contract.js';
import { pageOf, paging, whose } from './shapes.js';

/** The commands that no room owns. */
export const portalCommands = {
  'portal/erase-person': command({
    rows: ['L7', 'ours'],
    says: 'Removes every personal value of somebody; the audit log stays, and still verifies.',
    input: z.strictObject({ personId: id }),
    answer: z.object({}),
    refusals: ['portal/open-business'],
  }),
  'portal/retry-letter': command({
    rows: ['ours'],
    says: 'Tries an effect again that was given up.',
    input: z.strictObject({ effectId: id }),
    answer: z.object({}),
    refusals: ['portal/not-given-up'],
  }),
} satisfies CommandContracts;

/** The views that no room owns. */
export const portalViews = {
  'portal/everything-kept': view({
    rows: ['L7'],
    says: 'Everything that is kept of somebody, as one file.',
    input: z.strictObject(whose),
    answer: z.object({ personId: id, at: instant, kept: z.record(z.string(), z.array(z.json())) }),
  }),
  'portal/audit-trail': view({
    rows: ['I15'],
    says: 'What was done by somebody or about them, newest first, with the rules it was decided by.',
    input: z.strictObject({ personId: id, ...paging }),
    answer: pageOf(
      z.object({
        at: instant,
        name: z.string(),
        nameLabel: z.string(),
        as: z.enum(['by', 'about']),
        /** Who did it, where somebody else did who is still known here. */
        byName: z.string().optional(),
        outcome: z.enum(['done', 'refused']),
        code: z.string().optional(),
        used: z.array(z.object({ id: z.string(), version: z.string(), hash: z.string(), on: z.string() })),
      }),
    ),
  }),
  'portal/email-preview': view({
    rows: ['ours'],
    says: 'An email that waits or was given up, as it would be sent; one that was sent has been emptied.',
    input: z.strictObject({ effectId: id }),
    answer: z.object({
      to: z.string(),
      template: z.string(),
      subject: z.string(),
      text: z.string(),
      html: z.string(),
      attachments: z.array(z.string()),
    }),
  }),
  'portal/dead-letters': view({
    rows: ['ours'],
    says: 'The effects that were given up after every try, oldest first.',
    input: z.strictObject(paging),
    answer: pageOf(
      z.object({ id, createdAt: instant, what: z.string(), attempts: z.int(), trouble: z.string().optional() }),
    ),
  }),
} satisfies ViewContracts;
