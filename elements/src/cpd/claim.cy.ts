import type { ClaimWords } from './claim.texts.js';

/** What elements call a claim's stages and parts, in Welsh. A draft: no speaker has reviewed it. */
export const cy: ClaimWords = {
  stages: {
    submitted: 'Yn aros am adolygiad',
    approved: 'Cymeradwywyd',
    'not-approved': 'Heb ei gymeradwyo',
    withdrawn: 'Tynnwyd yn ôl',
  },
  points: (n) => (n === 2 ? '2 bwynt' : n === 3 ? '3 phwynt' : n === 6 ? '6 phwynt' : `${n} pwynt`),
  openEvidence: 'Agor y dystiolaeth',
  evidenceOf: (title) => `Agor y dystiolaeth: ${title}`,
};
