import { cy as shared } from '../combination.cy.js';
import type { CombinationStatusWords } from './guild-combination-status.texts.js';

/** The words of `<guild-combination-status>`, in Welsh. A draft: no speaker has reviewed it. */
export const cy: CombinationStatusWords = {
  ...shared,
  title: 'Rheol gyfuno',
  whole: 'Y cymhwyster cyfan',
  groups: 'Grwpiau',
  complete: 'Mae pob rhan o’r rheol gyfuno wedi’i bodloni.',
  ways: (least, count) =>
    `Mae ${least} uned arall yn ei orffen${count === undefined ? '' : count === '1' ? ', mewn un ffordd' : `, mewn ${count} ffordd`}:`,
  barred: (units) => `Dim ond un o’r rhain y gellir ei dewis: ${units}.`,
  strangers: (units) => `Nid oes gan y cymhwyster hwn: ${units}.`,
  found: (least) => `Mae ${least} uned arall yn ei orffen; nid yw wedi’i brofi na fyddai llai yn ddigon:`,
  never: 'Ni ellir ei gwblhau bellach o’r fan hon.',
  conflict: 'Ni all y rhain i gyd aros:',
  unknown: 'Nid yw’n hysbys a ellir ei gwblhau.',
  add: 'Ychwanegu’r rhain',
  addNamed: (units) => `Ychwanegu’r rhain: ${units}`,
  more: (n) => `a ${n} arall`,
};
