import type { Given } from '../rulebook/index.js';
import type { MemberToRoute } from './schema.js';

/**
 * What the billing rules may know about a member.
 *
 * Known to have no employer is not the same as not known: the first is `null`,
 * the second is left out. Nothing else about a member has any say.
 */
export function deriveBillingGiven(member: MemberToRoute): Given {
  const { employer, sharesWithEmployer } = member;
  const central = employer === null ? null : employer?.hasCentralInvoicing;
  return {
    ...(central === undefined ? {} : { employerHasCentralInvoicing: central }),
    ...(sharesWithEmployer === undefined ? {} : { sharesWithEmployer }),
  };
}
