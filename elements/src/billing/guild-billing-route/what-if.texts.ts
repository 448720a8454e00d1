import { en as shared } from '../../shared/wish.texts.js';

/** The words of what another employer would change, in English. They come with the form: to a page they are `whatIf.title` and so on. */
export const en = {
  ...shared,
  title: 'What if the employer changes?',
  employer: 'From that day on',
  same: (name: string | undefined): string => (name ? `Still at ${name}` : 'The employer as it is recorded now'),
  none: 'No employer',
  other: 'Another organisation',
  search: 'The name of the organisation begins with',
  organisation: 'Organisation',
  choose: 'Choose an organisation',
  on: 'From which day?',
  show: 'Show what changes',
  wrong: 'There is a problem',
  giveDay: 'Give the day of the change.',
  giveOrganisation: 'Choose the organisation.',
  nothing: 'Nothing changes.',
  changes: (day: string): string => `What changes from ${day}`,
  onDay: (day: string): string => `On ${day}`,
  now: 'As it is',
  then: 'As it would be',
  code: 'Billing code',
  employerNow: 'Employer',
  membership: 'Membership fee goes to',
  event: 'Event invoices go to',
  portal: 'Fee listed in the portal',
  yes: 'Yes',
  no: 'No',
  open: 'Not settled',
  noEmployer: 'None',
  why: 'Why',
};

/** The words of what another employer would change. */
export type WhatIfWords = typeof en;
