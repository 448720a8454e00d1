import { assign } from 'xstate';
import { defineLife, setupLife } from '../lifecycle/index.js';

/** A file of documents that a centre asked for. What is left out is not there yet. */
export interface ArchiveRow {
  readonly id: string;
  readonly body: string;
  readonly centreId: string;
  readonly askedBy: string;
  /** Instants in UTC. */
  readonly askedAt: string;
  readonly purpose: string;
  readonly documentIds: readonly string[];
  readonly manifest: readonly {
    readonly documentId: string;
    readonly number: string;
    readonly learnerId: string;
    readonly qualification: string;
  }[];
  readonly stage: 'asked' | 'ready' | 'deleted';
  /** When the file was made: it can be fetched for a while from then on. */
  readonly madeAt?: string | undefined;
  readonly fileId?: string | undefined;
  /** Who fetched it, and when. */
  readonly downloads: readonly { readonly by: string; readonly at: string }[];
  readonly deletedAt?: string | undefined;
}

/** What happens to an archive. Whether there is still time to fetch it is decided before. */
export type ArchiveEvent =
  | { readonly type: 'file.made'; readonly fileId: string; readonly at: string }
  | { readonly type: 'download'; readonly by: string; readonly at: string }
  | { readonly type: 'delete'; readonly at: string };

const machine = setupLife<ArchiveRow, ArchiveEvent>().createMachine({
  id: 'achievements/archive',
  initial: 'asked',
  context: ({ input }) => input,
  states: {
    asked: {
      tags: 'ours',
      on: {
        'file.made': {
          target: 'ready',
          actions: [
            assign(({ event: { fileId, at } }) => ({ fileId, madeAt: at })),
            {
              type: 'effect',
              params: ({ context: { documentIds } }) => ({
                do: 'email',
                template: 'achievements/archive-ready',
                to: 'asker',
                data: { documents: documentIds.length },
              }),
            },
          ],
        },
      },
    },
    ready: {
      on: {
        download: {
          actions: assign(({ context, event: { by, at } }) => ({ downloads: [...context.downloads, { by, at }] })),
        },
        delete: {
          target: 'deleted',
          actions: [
            assign(({ event }) => ({ deletedAt: event.at })),
            { type: 'effect', params: ({ context: { id } }) => ({ do: 'delete', what: 'archive', id }) },
          ],
        },
      },
    },
    deleted: { type: 'final' },
  },
});

/**
 * The life of a download: asked for, ready once its file is made, deleted.
 *
 * - It cannot be fetched any more as soon as its time is over, whether or not
 *   it has been deleted by then: that is derived, and the deletion follows.
 * - What was in it, and who fetched it when, outlives its file.
 *
 * @see docs/lifecycles.md#achievementsarchive
 */
export const archiveLife = defineLife<ArchiveRow, ArchiveEvent>('achievements/archive', 'download', machine, {
  'asked download': 'It is being made. Wait until it is ready.',
});
