import type { CpdRecord } from '@guildhall/core/cpd';
import { askCpd, openRulebook } from '../../shared/decide.js';
import type { Open } from '../../shared/decide-controller.js';
import { unlessWrong } from '../../shared/decided.js';
import type { CpdSummaryView } from './guild-cpd-summary.view.js';

/** Decides what `<guild-cpd-summary>` shows by a CPD rulebook. */
export const decideCpd: Open<CpdSummaryView> = async (source, language, signal) => {
  const [rulebook, { summariseCpd }] = await Promise.all([openRulebook(source, language, signal), askCpd()]);
  return (given, on) => {
    const summary = summariseCpd(rulebook, given as CpdRecord, { on, language });
    // Core accounts for rows by their ids; what they are called only a portal knows.
    return unlessWrong(summary.decision, () => ({ ...summary, account: undefined }));
  };
};
