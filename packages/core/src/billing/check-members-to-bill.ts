import type { Problem } from '../kernel/problem.js';
import type { MemberToBill } from './schema.js';

/**
 * What is wrong with a list of members to bill: an id that repeats, or a fee
 * that is no sum of whole pence.
 */
export function checkMembersToBill(members: readonly MemberToBill[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  let total = 0;
  members.forEach(({ id, feePence }, index) => {
    if (seen.has(id)) {
      problems.push({
        code: 'billing/member-twice',
        at: `/${index}/id`,
        says: `The member ${id} is in the list twice and would be billed twice: keep one.`,
      });
    }
    seen.add(id);
    total += feePence;
    if (!Number.isSafeInteger(feePence) || feePence < 0) {
      problems.push({
        code: 'billing/no-sum-of-pence',
        at: `/${index}/feePence`,
        says: `The fee of the member ${id} is ${feePence}: give whole pence, 0 or more.`,
      });
    }
  });
  if (problems.length === 0 && !Number.isSafeInteger(total)) {
    problems.push({
      code: 'billing/total-too-large',
      at: '',
      says: 'The fees add up to more pence than can be counted exactly: bill fewer members at once.',
    });
  }
  return problems;
}
