import { dateInWords } from '../../kernel/date-in-words.js';
import { parseDay } from '../../kernel/calendar.js';
import { jsonPointer } from '../../kernel/json-pointer.js';
import type { RulebookDocument } from '../schema/document.js';
import type { LintFinding } from './finding.js';

/**
 * Marks the warnings that a file says may stand, and finds acceptances that no longer hold.
 *
 * An error cannot be accepted. Without a day, none has run out.
 *
 * @param on - today's day number.
 */
export function settleAccepted(
  { accepted = [] }: RulebookDocument,
  findings: readonly LintFinding[],
  on: number | undefined,
): readonly LintFinding[] {
  const isOver = (until: string): boolean => on !== undefined && parseDay(until) <= on;
  const settled = findings.map((finding): LintFinding => {
    const found = accepted.find(({ finding: code, at }) => code === finding.code && at === finding.at);
    if (found === undefined || finding.severity === 'E' || isOver(found.until)) return finding;
    const { why, by, until } = found;
    return { ...finding, accepted: { why, by, until } };
  });
  const left = accepted.flatMap(({ finding: code, at, until }, index): readonly LintFinding[] => {
    const here = jsonPointer(['accepted', index]);
    const met = findings.find((finding) => finding.code === code && finding.at === at);
    if (met === undefined)
      return [
        {
          code: 'lint/unused-acceptance',
          severity: 'W',
          at: here,
          says: `It accepts ${code} at ${at}, and there is no such warning any more. Remove it.`,
        },
      ];
    if (met.severity === 'E')
      return [
        {
          code: 'lint/cannot-accept',
          severity: 'E',
          at: here,
          says: `It accepts ${code}, which is an error: somebody would be answered wrongly. Mend what it says, and remove this.`,
        },
      ];
    if (!isOver(until)) return [];
    return [
      {
        code: 'lint/stale',
        severity: 'W',
        at: `${here}/until`,
        says: `It accepted ${code} until ${dateInWords(until, 'en-GB')}, which has passed. Decide again.`,
      },
    ];
  });
  return [...settled, ...left];
}
