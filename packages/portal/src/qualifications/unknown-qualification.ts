import type { Refusal } from '@guildhall/core';

/** That no catalogue has a qualification. */
export function unknownQualification(qualification: string): Refusal {
  return {
    code: 'qualifications/unknown-qualification',
    says: `${qualification} is no approved qualification.`,
    unblock: 'Search for it by number or title.',
  };
}
