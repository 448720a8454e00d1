import { cy as shared } from '../memberships.cy.js';
import type { PreferencesWords } from './guild-preferences.texts.js';

/** The words of `<guild-preferences>`, in Welsh. A draft: no speaker has reviewed it. */
export const cy: PreferencesWords = {
  ...shared,
  title: 'Cyfathrebu a rhannu',
  yes: 'Ie',
  no: 'Na',
  now: 'Nawr',
  notAsked: 'Heb ei ddewis eto: nid oes dim yn cael ei anfon na’i rannu.',
  ifYes: 'Os dywedwch ie',
  ifNo: 'Os dywedwch na',
  whenSaved: 'Pan fyddwch yn cadw',
  begins: (what) => `Yn dechrau: ${what}`,
  ceases: (what) => `Yn dod i ben: ${what}`,
  nothingChanges: 'Nid oes dim yn dechrau na dim yn dod i ben.',
  always: 'Anfonir bob amser, beth bynnag a ddewiswch',
  save: 'Cadw eich dewisiadau',
  unchanged: 'Nid oes dim wedi newid eto.',
  changed: (n) => (n === 1 ? '1 dewis i’w gadw.' : `${n} dewis i’w cadw.`),
  undo: 'Gadael fel yr oedd',
  saved: 'Mae eich dewisiadau wedi’u cadw.',
};
