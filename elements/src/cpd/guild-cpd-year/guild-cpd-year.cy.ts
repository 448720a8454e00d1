import { cy as shared } from '../../shared/wish.texts.cy.js';
import type { CpdYearWords } from './guild-cpd-year.texts.js';

/** The words of `<guild-cpd-year>`, in Welsh. A draft: no speaker has reviewed it. */
export const cy: CpdYearWords = {
  ...shared,
  label: 'Blwyddyn DPP',
  period: (from, to) => `${from} hyd ${to}`,
  current: (period) => `${period} (eleni)`,
  statement: 'Datganiad fel PDF',
  statementOf: (period) => `Datganiad fel PDF: ${period}`,
  refused: 'Nid oes datganiad.',
  failed: 'Ni ellid gwneud y datganiad. Rhowch gynnig arall arni.',
  unanswered: 'Ni all y dudalen hon wneud datganiadau.',
};
