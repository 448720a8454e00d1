/** What elements call a claim's stages and parts, in English. */
export const en = {
  stages: {
    submitted: 'Awaiting review',
    approved: 'Approved',
    'not-approved': 'Not approved',
    withdrawn: 'Withdrawn',
  },
  points: (n: number): string => (n === 1 ? '1 point' : `${n} points`),
  openEvidence: 'Open the evidence',
  evidenceOf: (title: string): string => `Open the evidence of ${title}`,
};

/** What elements call a claim's stages and parts. */
export type ClaimWords = typeof en;
