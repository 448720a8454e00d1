import type { ViewAnswer } from '@guildhall/portal/contract';

/** What `<guild-cpd-history>` shows: the view `cpd/history` of the wire contract. */
export type CpdHistoryView = ViewAnswer<'cpd/history'>;
