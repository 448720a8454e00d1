export { countIfApproved } from './count-if-approved.js';
export { type ClaimDecision, decideClaim } from './decide-claim.js';
export { deriveCategoryRows } from './derive-category-rows.js';
export { type CpdHope, deriveCpdGiven } from './derive-cpd-given.js';
export { type CpdCount, describeCount } from './describe-count.js';
export { describeWay } from './describe-way.js';
export { type CpdPeriod, listCpdPeriods } from './list-cpd-periods.js';
export { type CpdBookableEvent, nearestEvents } from './nearest-events.js';
export type {
  CpdAccount,
  CpdActivity,
  CpdAttendance,
  CpdClaim,
  CpdOutlook,
  CpdReason,
  CpdRecord,
  CpdSummary,
} from './schema.js';
export { summariseCpd } from './summarise-cpd.js';
