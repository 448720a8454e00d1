import { en as shared } from '../memberships.texts.js';

const ROWS: Readonly<Record<string, string>> = {
  category: 'Category',
  billingCode: 'Billing code',
  invoiceTo: 'Invoice goes to',
  booking: 'May book for',
  cpd: 'CPD scheme',
};

/** The words of `<guild-change-queue>`, in English. */
export const en = {
  ...shared,
  title: 'Changes to review',
  empty: 'No change waits for you.',
  emptyNext:
    'Changes that members ask for, and that the rules leave to staff, appear here. The longest waiting comes first.',
  keys: 'Move along the list with the arrow keys; Enter opens a request.',
  askedOn: (day: string): string => `asked on ${day}`,
  note: 'What the member says',
  named: (name: string): string => `The member names “${name}”, which is not on the list.`,
  member: 'Open the member’s record',
  memberOf: (name: string): string => `Open the member’s record: ${name}`,
  previewing: 'Working out what it would change …',
  preview: 'What approving would change',
  what: 'What',
  before: 'Now',
  after: 'After',
  row: (name: string): string => ROWS[name] ?? name,
  stays: 'stays as it is',
  changes: 'changes',
  colleagues: (n: number): string => (n === 1 ? '1 colleague' : `${n} colleagues`),
  categoryStays: 'The member keeps the present category until you set another in the record.',
  why: 'Why',
  organisation: 'Which organisation is meant?',
  search: 'Find it on the list',
  searchWhy: 'Type how its name begins.',
  found: 'Organisations found',
  foundNone: 'No organisation begins so. Try fewer letters, or add it.',
  add: 'Add an organisation',
  addName: 'Name',
  addEmail: 'Email address for invoices',
  addDone: 'Add to the list',
  added: (name: string): string => `${name} is on the list.`,
  giveName: 'Enter the name of the organisation.',
  approve: 'Approve',
  approveOf: (name: string, field: string): string => `Approve: ${name}, ${field}`,
  approved: (name: string): string => `Approved. ${name} is told.`,
  refuse: 'Refuse',
  refuseOf: (name: string, field: string): string => `Refuse: ${name}, ${field}`,
  refusal: 'Why is it refused? The member reads this.',
  giveWhy: 'Say why it is refused: the member is told.',
  sendRefusal: 'Refuse the change',
  refusedSays: (name: string): string => `Refused. ${name} is told why.`,
  more: 'Show more',
};

/** The words of `<guild-change-queue>`. */
export type ChangeQueueWords = typeof en;
