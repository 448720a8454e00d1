import type { ViewAnswer } from '@guildhall/portal/contract';

/** What `<guild-change-queue>` shows: the view `memberships/change-queue` of the wire contract. */
export type ChangeQueueView = ViewAnswer<'memberships/change-queue'>;
/** One change that waits. */
export type QueuedChange = ChangeQueueView['rows'][number];
/** What it would do: the view `memberships/change-preview`. */
export type ChangePreviewView = ViewAnswer<'memberships/change-preview'>;
