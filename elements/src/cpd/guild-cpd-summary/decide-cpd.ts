import type { Given } from '@guildhall/core';
import { askCpd, openRulebook } from '../../shared/decide.js';
import type { Open } from '../../shared/decide-controller.js';
import { unlessWrong } from '../../shared/decided.js';
import { defined } from '../../shared/defined.js';
import type { CpdSummaryView } from './guild-cpd-summary.view.js';

/** What `<guild-cpd-summary>` shows, decided by a CPD rulebook. */
export const decideCpd: Open<CpdSummaryView> = async (source, language, signal) => {
  const [rulebook, { decide, deriveFacts, explain, labelOf, tally, titleOf }] = await Promise.all([
    openRulebook(source, language, signal),
    askCpd(),
  ]);
  return (given, on) => {
    const decision = decide(rulebook, given as Given, { on, ask: ['cpd/met'] });
    return unlessWrong(decision, () => {
      const facts = deriveFacts(rulebook, given as Given, { on });
      const { reasons, ways } = explain(rulebook, decision, { language, given: given as Given });
      const activities = (given as { activities?: readonly { category?: string }[] }).activities ?? [];
      const counted = tally(rulebook, given as Given, 'totalPoints', { on }).rows;
      const number = (name: string): number | undefined => facts[name] as number | undefined;
      const pending = number('pointsIfPendingApproved');
      return {
        answer: decision.outcomes['cpd/met'] ?? 'unknown',
        ...(facts['periodStartsOn'] && facts['periodEndsOn']
          ? { period: { from: facts['periodStartsOn'] as string, to: facts['periodEndsOn'] as string } }
          : {}),
        points: defined({ have: number('totalPoints'), need: number('pointsNeeded') }),
        categories: defined({ have: number('categoriesWithPoints'), need: number('param.minimumCategories') }),
        rows: ((facts['param.categories'] ?? []) as readonly string[]).map((category) => ({
          label: labelOf(rulebook, category, language),
          points: counted.reduce((sum, row) => sum + (activities[row.row]?.category === category ? row.counted : 0), 0),
        })),
        reasons,
        ways: (ways['cpd/met'] ?? []).map(({ changes }) =>
          changes
            .map(({ fact, from, to }) => `${titleOf(rulebook, fact, language)}: ${String(from)} → ${String(to)}`)
            .join(', '),
        ),
        ...(pending !== undefined && pending !== number('totalPoints') ? { ifApproved: { points: pending } } : {}),
      };
    });
  };
};
