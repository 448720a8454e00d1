import { decide, type Decision, type Rulebook } from '../rulebook/index.js';
import { deriveQualificationRows } from './derive-qualification-rows.js';
import type { CombinationVerdicts, RegistrationGroup } from './schema.js';

/**
 * Whether a registration group may be saved, and whether its qualifications are in order.
 *
 * A group is in order when each of its qualifications is; adding one changes
 * nothing about another.
 *
 * @param on - today in Europe/London, `YYYY-MM-DD`.
 * @returns a decision about `registrations/may-save` and `registrations/combinations-ok`.
 * @see docs/sources.md#imi-web-portal-2-centre
 */
export function judgeRegistrationGroup(
  rulebook: Rulebook,
  group: RegistrationGroup,
  verdicts: CombinationVerdicts,
  on: string,
): Decision {
  return decide(
    rulebook,
    {
      registeredOn: on,
      groupType: group.type,
      hasNumber: group.number.trim() !== '',
      hasDescription: group.description.trim() !== '',
      qualifications: deriveQualificationRows(group.qualifications, verdicts),
    },
    { on, ask: ['registrations/may-save', 'registrations/combinations-ok'] },
  );
}
