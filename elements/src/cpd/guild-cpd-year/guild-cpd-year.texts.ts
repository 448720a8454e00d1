import { en as shared } from '../../shared/wish.texts.js';

/** The words of `<guild-cpd-year>`, in English. */
export const en = {
  ...shared,
  label: 'CPD year',
  period: (from: string, to: string): string => `${from} to ${to}`,
  current: (period: string): string => `${period} (this year)`,
  statement: 'Statement as PDF',
  statementOf: (period: string): string => `Statement as PDF: ${period}`,
  refused: 'There is no statement.',
  failed: 'The statement could not be made. Please try again.',
  unanswered: 'This page cannot make statements.',
};

/** The words of `<guild-cpd-year>`. */
export type CpdYearWords = typeof en;
