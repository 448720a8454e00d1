import { cy as shared } from '../../shared/wish.texts.cy.js';
import { cy as claim } from '../claim.cy.js';
import type { CpdHistoryWords } from './guild-cpd-history.texts.js';

/** The words of `<guild-cpd-history>`, in Welsh. A draft: no speaker has reviewed it. */
export const cy: CpdHistoryWords = {
  ...shared,
  ...claim,
  title: 'Gweithgareddau DPP a gyflwynwyd gennych',
  empty: 'Nid oes dim wedi’i gyflwyno yn y flwyddyn DPP hon.',
  emptyNext:
    'Gellir ychwanegu hyfforddiant, cyfarfodydd a chymwysterau o fannau eraill yma; cofnodir ein digwyddiadau ein hunain ar eich rhan.',
  submitNew: 'Cyflwyno gweithgaredd',
  why: 'Pam na chafodd ei gymeradwyo',
  doneAndSubmitted: (done, submitted) => `Gwnaed ar ${done}, cyflwynwyd ar ${submitted}`,
  submitAgain: 'Ei gyflwyno eto',
  submitAgainName: (title) => `Ei gyflwyno eto: ${title}`,
  wasAgain: 'Fe’i cyflwynwyd eto ers hynny.',
  isAgain: 'Cyflwynwyd eto ar ôl iddo gael ei wrthod.',
  seeOther: 'Gweld hwnnw',
  seeBefore: (title) => `Gweld hwnnw: sut y gwrthodwyd ${title}`,
  seeAfter: (title) => `Gweld hwnnw: sut y cyflwynwyd ${title} eto`,
  withdraw: 'Ei dynnu’n ôl',
  withdrawName: (title) => `Ei dynnu’n ôl: ${title}`,
  sure: (title) => `Tynnu “${title}” yn ôl?`,
  sureSays: 'Ni chaiff ei adolygu. Mae’n aros yn eich hanes, a gallwch gyflwyno’r gweithgaredd o’r newydd.',
  keep: 'Ei adael',
  withdrawn: (title) => `Mae “${title}” wedi’i dynnu’n ôl.`,
  more: 'Dangos mwy',
  refused: 'Ni newidiwyd dim.',
  unanswered: 'Ni all y dudalen hon wneud hynny.',
};
