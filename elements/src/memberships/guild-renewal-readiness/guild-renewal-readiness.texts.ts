import { en as shared } from '../memberships.texts.js';

/** The words of `<guild-renewal-readiness>`, in English. */
export const en = {
  ...shared,
  title: 'Your renewal',
  renewsOn: 'Renews on',
  ready: 'Ready for renewal',
  notReady: 'Not ready yet',
  unsure: 'Something is not known yet',
  notDue: 'There is nothing to renew',
  readySays: 'The invoice will have everything the finance team needs.',
  missing: 'What the finance team will miss',
  mend: 'Put this right in About me',
  invoice: 'The invoice',
  made: 'It has been made for this renewal.',
  due: 'It is due to be made.',
  later: 'It is made around the day of renewal.',
  goesTo: 'Goes to',
  when: 'When',
  confirmed: (day: string): string => `You last confirmed your details on ${day}.`,
  counts: (day: string): string => `A check from ${day} on counts for this renewal.`,
  asked: 'It is time to check your details.',
  check: 'Check your details',
  confirm: 'My details are right',
  done: 'Thank you. Your details are confirmed.',
};

/** The words of `<guild-renewal-readiness>`. */
export type RenewalReadinessWords = typeof en;
