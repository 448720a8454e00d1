import { cy as claim } from '../claim.cy.js';
import type { OutlookWords } from './outlook.texts.js';

/** The words of the outlook of `<guild-cpd-summary>`, in Welsh. A draft: no speaker has reviewed it. */
export const cy: OutlookWords = {
  ...claim,
  totals: 'Eich cyfanswm, nawr ac i ddod',
  approved: 'Cymeradwywyd',
  ifApproved: 'Os caiff popeth sy’n aros ei gymeradwyo',
  ifAttended: 'Os byddwch hefyd yn mynd i’r hyn a archebwyd gennych',
  met: 'wedi’i gyflawni',
  ways: 'Y ffordd agosaf',
  book: (n) =>
    n === 1
      ? 'Archebwch y digwyddiad hwn, a byddwch wedi cyflawni'
      : n === 2
        ? 'Archebwch y ddau hyn, a byddwch wedi cyflawni'
        : `Archebwch y ${n} hyn, a byddwch wedi cyflawni`,
  bookWhy:
    'Ar ôl i chi fod yn bresennol, gyda’r hyn sydd wedi’i gymeradwyo a’i archebu eisoes. Ni ddibynnir ar ddim sy’n aros am adolygiad.',
  account: 'Beth ddaeth o bob gweithgaredd',
  activity: 'Gweithgaredd',
  doneOn: 'Gwnaed ar',
  counted: 'Cyfrifwyd',
  attended: 'Yn bresennol',
  notYet: (points) => `${points}, heb eu cyfrif eto`,
  none: 'Dim',
  nothing:
    'Nid oes dim wedi’i gofnodi yn y cyfnod hwn eto. Mae digwyddiadau y byddwch yn mynd iddynt, a’r hyn a gyflwynwch, yn ymddangos yma.',
};
