import { cy as shared } from '../../shared/wish.texts.cy.js';
import type { AuditTrailWords } from './guild-audit-trail.texts.js';

/** The words of `<guild-audit-trail>`, in Welsh. A draft: no speaker has reviewed it. */
export const cy: AuditTrailWords = {
  ...shared,
  title: 'Trywydd archwilio',
  lede: 'Yr hyn a wnaed gan y person hwn neu amdanynt, y diweddaraf yn gyntaf. Ni ellir newid dim yma.',
  time: 'Amser',
  what: 'Yr hyn a wnaed',
  by: 'Gan',
  outcome: 'Canlyniad',
  ruled: 'Penderfynwyd gan',
  themselves: 'Y person hwn',
  nobody: 'Ymwelydd neu’r porth',
  outcomes: { done: 'Gwnaed', refused: 'Gwrthodwyd' },
  rule: (id, version, on) => `${id} ${version}, fel ar ${on}`,
  more: 'Dangos rhai cynharach',
  empty: 'Nid oes dim ar gofnod eto.',
  emptyWhy: 'Mae’r hyn y mae’r person hwn yn ei wneud yn y porth, a’r hyn a wneir amdanynt, yn ymddangos yma.',
  failed: 'Aeth rhywbeth o’i le. Rhowch gynnig arall arni.',
};
