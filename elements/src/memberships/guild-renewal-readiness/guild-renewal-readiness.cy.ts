import { cy as shared } from '../memberships.cy.js';
import type { RenewalReadinessWords } from './guild-renewal-readiness.texts.js';

/** The words of `<guild-renewal-readiness>`, in Welsh. A draft: no speaker has reviewed it. */
export const cy: RenewalReadinessWords = {
  ...shared,
  title: 'Eich adnewyddu',
  renewsOn: 'Adnewyddir ar',
  ready: 'Yn barod i’w hadnewyddu',
  notReady: 'Ddim yn barod eto',
  unsure: 'Mae rhywbeth nad yw’n hysbys eto',
  notDue: 'Nid oes dim i’w adnewyddu',
  readySays: 'Bydd gan yr anfoneb bopeth sydd ei angen ar y tîm cyllid.',
  missing: 'Yr hyn y bydd y tîm cyllid yn ei golli',
  mend: 'Cywirwch hyn o dan Amdanaf i',
  invoice: 'Yr anfoneb',
  made: 'Mae wedi’i llunio ar gyfer yr adnewyddu hwn.',
  due: 'Mae’n bryd ei llunio.',
  later: 'Fe’i llunnir tua diwrnod yr adnewyddu.',
  goesTo: 'Yn mynd at',
  when: 'Pryd',
  confirmed: (day) => `Gwnaethoch gadarnhau eich manylion ddiwethaf ar ${day}.`,
  counts: (day) => `Mae gwiriad o ${day} ymlaen yn cyfrif ar gyfer yr adnewyddu hwn.`,
  asked: 'Mae’n bryd gwirio eich manylion.',
  check: 'Gwiriwch eich manylion',
  confirm: 'Mae fy manylion yn gywir',
  done: 'Diolch. Mae eich manylion wedi’u cadarnhau.',
};
