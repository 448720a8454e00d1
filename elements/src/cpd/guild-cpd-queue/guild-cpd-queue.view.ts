import type { ViewAnswer } from '@guildhall/portal/contract';

/** What `<guild-cpd-queue>` shows: the view `cpd/queue` of the wire contract. */
export type CpdQueueView = ViewAnswer<'cpd/queue'>;
