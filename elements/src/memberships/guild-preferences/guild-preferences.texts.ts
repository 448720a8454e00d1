import { en as shared } from '../memberships.texts.js';

/** The words of `<guild-preferences>`, in English. */
export const en = {
  ...shared,
  title: 'Communication and sharing',
  yes: 'Yes',
  no: 'No',
  now: 'Now',
  notAsked: 'Not chosen yet: nothing is sent or shared.',
  ifYes: 'If you say yes',
  ifNo: 'If you say no',
  whenSaved: 'When you save',
  begins: (what: string): string => `Begins: ${what}`,
  ceases: (what: string): string => `Stops: ${what}`,
  nothingChanges: 'Nothing begins and nothing stops.',
  always: 'Always sent, whatever you choose',
  save: 'Save your choices',
  unchanged: 'Nothing is changed yet.',
  changed: (n: number): string => (n === 1 ? '1 choice to save.' : `${n} choices to save.`),
  undo: 'Leave as it was',
  saved: 'Your choices are saved.',
};

/** The words of `<guild-preferences>`. */
export type PreferencesWords = typeof en;
