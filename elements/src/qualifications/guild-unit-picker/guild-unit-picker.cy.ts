import { cy as shared } from '../combination.cy.js';
import type { UnitPickerWords } from './guild-unit-picker.texts.js';

/** The words of `<guild-unit-picker>`, in Welsh. A draft: no speaker has reviewed it. */
export const cy: UnitPickerWords = {
  ...shared,
  chosen: (n) => `${n} wedi’u dewis`,
  together: (units) => `ynghyd â ${units}`,
  barredBy: (units) => `Nid ynghyd â ${units}`,
  forced: 'Ei hangen ym mhob ffordd o orffen',
  impossible: 'Ni all fod yn rhan o unrhyw ffordd o orffen',
  free: 'Agored: gallwch ei chymryd neu ei gadael',
  credits: (n) => `${n} credyd`,
  creditUnknown: 'credyd heb ei nodi',
  hours: (n) => `${n} awr dan arweiniad`,
  added: (units) => `Ychwanegwyd: ${units}.`,
  removed: (units) => `Tynnwyd: ${units}.`,
  busy: 'Yn cadw …',
  refused: 'Ni wnaed y newid.',
  failed: 'Aeth rhywbeth o’i le, ac ni wnaed y newid. Rhowch gynnig arall arni.',
};
