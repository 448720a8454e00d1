import { assign } from 'xstate';
import { defineLife, setupLife } from '../lifecycle/index.js';

/** A document or badge that a body issued to a learner through a centre. What is left out is not there yet. */
export interface AchievementDocumentRow {
  readonly id: string;
  readonly body: string;
  /** As printed on it, such as `98077739-01-KVHT`. */
  readonly number: string;
  readonly kind: 'certificate' | 'transcript' | 'badge';
  readonly learnerId: string;
  readonly centreId: string;
  readonly jobId: string;
  /** The number of what was achieved, such as `603/7606/5`. */
  readonly qualification: string;
  readonly qualificationTitle: string;
  /** `YYYY-MM-DD`. */
  readonly issuedOn: string;
  /** What its code carries: who has it can ask how the document stands. */
  readonly code: string;
  /** Whether whoever scans its code may see the document itself. */
  readonly shownOnVerify: boolean;
  readonly stage: 'issued' | 'superseded' | 'withdrawn' | 'revoked';
  /** The day it ceased to stand, `YYYY-MM-DD`. */
  readonly endedOn?: string | undefined;
  /** Why it ceased to stand. */
  readonly why?: string | undefined;
  /** The corrected document that took its place. */
  readonly supersededBy?: string | undefined;
  /** The document whose place it took. */
  readonly supersedes?: string | undefined;
}

/** What happens to a document. Who may do it is decided before. */
export type AchievementDocumentEvent =
  | { readonly type: 'supersede'; readonly as: string; readonly why: string; readonly on: string }
  | { readonly type: 'withdraw'; readonly why: string; readonly on: string }
  | { readonly type: 'revoke'; readonly why: string; readonly on: string }
  | { readonly type: 'show'; readonly shown: boolean };

const machine = setupLife<AchievementDocumentRow, AchievementDocumentEvent>().createMachine({
  id: 'achievements/document',
  initial: 'issued',
  context: ({ input }) => input,
  states: {
    issued: {
      on: {
        supersede: {
          target: 'superseded',
          actions: assign(({ event: { as, why, on } }) => ({ supersededBy: as, why, endedOn: on })),
        },
        withdraw: {
          target: 'withdrawn',
          actions: [
            assign(({ event: { why, on } }) => ({ why, endedOn: on })),
            {
              type: 'effect',
              params: ({ context: { number, qualificationTitle }, event: { why } }) => ({
                do: 'email',
                template: 'achievements/withdrawn',
                to: 'learner',
                data: { number, qualificationTitle, why },
              }),
            },
          ],
        },
        revoke: {
          target: 'revoked',
          actions: [
            assign(({ event: { why, on } }) => ({ why, endedOn: on })),
            {
              type: 'effect',
              params: ({ context: { number, qualificationTitle }, event: { why } }) => ({
                do: 'email',
                template: 'achievements/revoked',
                to: 'learner',
                data: { number, qualificationTitle, why },
              }),
            },
          ],
        },
        show: { actions: assign(({ event }) => ({ shownOnVerify: event.shown })) },
      },
    },
    superseded: { tags: 'ours', type: 'final' },
    withdrawn: { tags: 'ours', type: 'final' },
    revoked: { tags: 'ours', type: 'final' },
  },
});

/**
 * The life of a document: it stands from the day it is issued, until a
 * corrected one takes its place or the body takes it back.
 *
 * - Whatever ends a document ends it for good; a correction is a document of its own.
 * - The body withdraws what should not have been issued, and revokes what was
 *   rightly issued and is not deserved any more. Neither proves anything.
 * - Only while it stands is it decided whether who scans its code sees it.
 *
 * @see docs/lifecycles.md#achievementsdocument
 */
export const achievementDocumentLife = defineLife<AchievementDocumentRow, AchievementDocumentEvent>(
  'achievements/document',
  'document',
  machine,
  { supersede: 'Only a document that stands can be corrected. Correct the one that took its place.' },
);
