import type { ViewAnswer } from '@guildhall/portal/contract';

/** What `<guild-cpd-year>` shows: the view `cpd/periods` of the wire contract. */
export type CpdYearView = ViewAnswer<'cpd/periods'>;
