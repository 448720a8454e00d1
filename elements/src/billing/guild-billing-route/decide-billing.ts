import type { Given } from '@guildhall/core';
import { askBilling, openRulebook } from '../../shared/decide.js';
import type { Open } from '../../shared/decide-controller.js';
import { unlessWrong } from '../../shared/decided.js';
import type { BillingRouteView } from './guild-billing-route.view.js';

/** Decides what `<guild-billing-route>` shows by a billing rulebook. */
export const decideBilling: Open<BillingRouteView> = async (source, language, signal) => {
  const [rulebook, { judgeBillingRoute }] = await Promise.all([openRulebook(source, language, signal), askBilling()]);
  return (given, on) => {
    const route = judgeBillingRoute(rulebook, given as Given, { on, language });
    return unlessWrong(route.decision, () => route);
  };
};
