import { assign } from 'xstate';
import { defineLife, setupLife } from '../lifecycle/index.js';
import type { ConnectionSide, ConnectionStage } from './schema.js';

/** A connection as it is kept. What is left out is not known yet, or not any more. */
export interface ConnectionRow {
  readonly id: string;
  readonly body: string;
  /** The learner's record; absent while a request has not found its learner. */
  readonly learnerId?: string | undefined;
  /** The learner's account. */
  readonly learnerPersonId?: string | undefined;
  readonly learnerName?: string | undefined;
  /** Where a third party asked; what the learner's account says now is read there. */
  readonly learnerEmail?: string | undefined;
  readonly learnerEmailKey?: string | undefined;
  /** The third party's account; absent until there is one. */
  readonly thirdPartyId?: string | undefined;
  readonly thirdPartyName: string;
  readonly thirdPartyEmail: string;
  readonly thirdPartyEmailKey: string;
  readonly initiatedBy: ConnectionSide;
  /** Why a third party asks. */
  readonly purpose?: string | undefined;
  readonly stage: ConnectionStage;
  /** The day in Europe/London on which it was begun, `YYYY-MM-DD`. */
  readonly createdOn: string;
  readonly createdAt: string;
  /** The last day, `YYYY-MM-DD`, which counts to its end in Europe/London. */
  readonly expiresOn: string;
  readonly documentIds: readonly string[];
  readonly acceptedAt?: string | undefined;
  readonly endedAt?: string | undefined;
  /** Since which day it waits for an answer; absent once there was one, or nobody waits any more. */
  readonly waitingSince?: string | undefined;
  /** The last day of which the learner is still to be told that it comes. */
  readonly endToAnnounce?: string | undefined;
}

/** The two accounts and the learner's record, which an invitation or request may not have known. */
export interface ConnectionSides {
  readonly learnerId: string;
  readonly learnerPersonId: string;
  readonly learnerName: string;
  readonly thirdPartyId: string;
}

/** What happens to a connection. Who may do it, and whether there is time for it, is decided before. */
export type ConnectionEvent =
  | {
      readonly type: 'accept';
      readonly by: ConnectionSide;
      readonly at: string;
      readonly sides: ConnectionSides;
      /** What a learner who accepts chooses at once. */
      readonly documentIds?: readonly string[];
    }
  | { readonly type: 'decline'; readonly by: ConnectionSide; readonly at: string; readonly sides: ConnectionSides }
  | { readonly type: 'share'; readonly documentIds: readonly string[] }
  | { readonly type: 'extend'; readonly to: string }
  | { readonly type: 'remove'; readonly at: string }
  | { readonly type: 'document.corrected'; readonly from: string; readonly to: string; readonly number: string }
  | { readonly type: 'document.ended'; readonly id: string; readonly number: string }
  | { readonly type: 'request.lapsed' }
  | { readonly type: 'end.announced'; readonly lastDay: string; readonly hasPassed: boolean };

const machine = setupLife<ConnectionRow, ConnectionEvent>().createMachine({
  id: 'connections/connection',
  initial: 'pending',
  context: ({ input }) => input,
  states: {
    pending: {
      on: {
        accept: {
          target: 'active',
          guard: ({ context, event }) =>
            event.by !== context.initiatedBy && (event.by === 'learner' || event.documentIds === undefined),
          actions: [
            assign(({ context, event: { sides, documentIds, at } }) => ({
              ...sides,
              documentIds: documentIds ?? context.documentIds,
              acceptedAt: at,
              waitingSince: undefined,
              endToAnnounce: context.expiresOn,
            })),
            {
              type: 'effect',
              params: ({ context: { initiatedBy, learnerName, thirdPartyName, expiresOn } }) => ({
                do: 'email',
                template: 'connections/accepted',
                to: initiatedBy,
                data: {
                  name: (initiatedBy === 'learner' ? thirdPartyName : learnerName) ?? '',
                  asLearner: initiatedBy === 'learner',
                  lastDay: expiresOn,
                },
              }),
            },
          ],
        },
        decline: {
          target: 'declined',
          guard: ({ context, event }) => event.by !== context.initiatedBy,
          actions: [
            assign(({ event: { sides, at } }) => ({
              ...sides,
              endedAt: at,
              waitingSince: undefined,
            })),
            {
              type: 'effect',
              params: ({ context: { initiatedBy, thirdPartyName, learnerEmail } }) => ({
                do: 'email',
                template: 'connections/declined',
                to: initiatedBy,
                data: { name: (initiatedBy === 'learner' ? thirdPartyName : learnerEmail) ?? '' },
              }),
            },
          ],
        },
        share: { actions: assign(({ event }) => ({ documentIds: event.documentIds })) },
        remove: {
          target: 'removed',
          actions: assign(({ event }) => ({ endedAt: event.at, waitingSince: undefined })),
        },
        'document.corrected': {
          guard: ({ context, event }) => context.documentIds.includes(event.from),
          actions: assign(({ context, event }) => ({ documentIds: follow(context.documentIds, event) })),
        },
        'request.lapsed': {
          guard: ({ context }) => context.waitingSince !== undefined,
          actions: [
            assign({ waitingSince: undefined }),
            {
              type: 'effect',
              params: ({ context: { initiatedBy, thirdPartyName, learnerEmail } }) => ({
                do: 'email',
                template: 'connections/lapsed',
                to: initiatedBy,
                data: { name: (initiatedBy === 'learner' ? thirdPartyName : learnerEmail) ?? '' },
              }),
            },
          ],
        },
      },
    },
    active: {
      on: {
        share: { actions: assign(({ event }) => ({ documentIds: event.documentIds })) },
        extend: [
          // Extended to the day it has already: taken, with nothing to do and nothing to tell.
          { guard: ({ context, event }) => event.to === context.expiresOn, actions: assign({}) },
          {
            guard: ({ context, event }) => event.to > context.expiresOn,
            actions: [
              assign(({ event }) => ({ expiresOn: event.to, endToAnnounce: event.to })),
              {
                type: 'effect',
                params: ({ context: { learnerName, expiresOn } }) => ({
                  do: 'email',
                  template: 'connections/extended',
                  to: 'third-party',
                  data: { name: learnerName ?? '', lastDay: expiresOn },
                }),
              },
            ],
          },
        ],
        remove: {
          target: 'removed',
          actions: assign(({ event }) => ({ endedAt: event.at, endToAnnounce: undefined })),
        },
        'document.corrected': {
          guard: ({ context, event }) => context.documentIds.includes(event.from),
          actions: [
            assign(({ context, event }) => ({ documentIds: follow(context.documentIds, event) })),
            {
              type: 'effect',
              params: ({ context: { learnerName }, event: { number } }) => ({
                do: 'email',
                template: 'connections/document-corrected',
                to: 'third-party',
                data: { name: learnerName ?? '', number },
              }),
            },
          ],
        },
        'document.ended': {
          guard: ({ context, event }) => context.documentIds.includes(event.id),
          actions: {
            type: 'effect',
            params: ({ context: { learnerName }, event: { number } }) => ({
              do: 'email',
              template: 'connections/document-ended',
              to: 'third-party',
              data: { name: learnerName ?? '', number },
            }),
          },
        },
        'end.announced': {
          guard: ({ context, event }) => context.endToAnnounce === event.lastDay,
          actions: [
            assign({ endToAnnounce: undefined }),
            {
              type: 'effect',
              params: ({ context: { thirdPartyName, documentIds }, event: { lastDay, hasPassed } }) => ({
                do: 'email',
                template: 'connections/ends-soon',
                to: 'learner',
                data: { name: thirdPartyName, lastDay, hasPassed, documents: documentIds.length },
              }),
            },
          ],
        },
      },
    },
    declined: { type: 'final' },
    removed: { tags: 'ours', type: 'final' },
  },
});

/** The same choice with a document replaced by its correction: never one more. */
function follow(documentIds: readonly string[], { from, to }: { readonly from: string; readonly to: string }) {
  return [...new Set(documentIds.map((id) => (id === from ? to : id)))].sort();
}

/**
 * The life of a connection: pending until the side that did not begin it
 * accepts or declines, active until either side ends it.
 *
 * - Only the other side makes it active, and only what the learner does
 *   chooses documents; a correction takes the place of what it corrects.
 * - That it has lapsed or expired is no stage: the rules derive it from the
 *   day. One that has expired can be extended, with its documents as they were.
 * - Declined and removed are for good; a new connection begins from nothing.
 *
 * @see docs/lifecycles.md#connectionsconnection
 */
export const connectionLife = defineLife<ConnectionRow, ConnectionEvent>(
  'connections/connection',
  'connection',
  machine,
  {
    accept: 'Only the side that did not begin it can accept, while it waits for an answer.',
    decline: 'Only the side that did not begin it can decline, while it waits for an answer.',
    extend: 'Only a connection that was accepted can be extended, to a later day.',
  },
);
