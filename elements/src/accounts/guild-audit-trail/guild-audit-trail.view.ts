import type { ViewAnswer } from '@guildhall/portal/contract';

/** What `<guild-audit-trail>` shows: the view `portal/audit-trail` of the wire contract. */
export type AuditTrailView = ViewAnswer<'portal/audit-trail'>;
