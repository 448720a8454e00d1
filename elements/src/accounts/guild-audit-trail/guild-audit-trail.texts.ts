import { en as shared } from '../../shared/wish.texts.js';

/** The words of `<guild-audit-trail>`, in English. */
export const en = {
  ...shared,
  title: 'Audit trail',
  lede: 'What was done by this person or about them, the newest first. Nothing here can be changed.',
  time: 'Time',
  what: 'What was done',
  by: 'By',
  outcome: 'Outcome',
  ruled: 'Decided by',
  themselves: 'This person',
  nobody: 'A visitor or the portal',
  outcomes: { done: 'Done', refused: 'Refused' },
  rule: (id: string, version: string, on: string): string => `${id} ${version}, as on ${on}`,
  more: 'Show earlier',
  empty: 'Nothing is on record yet.',
  emptyWhy: 'What this person does in the portal, and what is done about them, appears here.',
  failed: 'Something went wrong. Please try again.',
};

/** The words of `<guild-audit-trail>`. */
export type AuditTrailWords = typeof en;
