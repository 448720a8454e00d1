import type { ViewAnswer } from '@guildhall/portal/contract';

/** What `<guild-cpd-submission>` shows: the view `cpd/claim-form` of the wire contract. */
export type CpdSubmissionView = ViewAnswer<'cpd/claim-form'>;
