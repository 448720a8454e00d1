export { deriveQualificationRows, type QualificationRow } from './derive-qualification-rows.js';
export { describeRegistrationGroup, type GroupDescription } from './describe-registration-group.js';
export { judgeCandidate } from './judge-candidate.js';
export { judgeRegistrationGroup } from './judge-registration-group.js';
export type { CandidateRegistration, CombinationVerdict, CombinationVerdicts, RegistrationGroup } from './schema.js';
