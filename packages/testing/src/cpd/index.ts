export { arbitraryForCpdRecord, type CompleteCpdRecord } from './arbitrary-for-cpd-record.js';
export { type CpdTerms, judgeByGuidance } from './judge-by-guidance.js';
