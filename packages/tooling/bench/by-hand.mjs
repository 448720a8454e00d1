// The CPD decision as a careful developer would write it by hand: the same checks, the same answers, no rulebook.
import { NOT_A_DAY, dayOf, formatDay, parseDay, partsOfDay } from '../../core/dist/kernel/calendar.js';

const CATEGORIES = new Set(['training', 'meetings', 'qualifications', 'research-reading-writing']);
const SUBCATEGORIES = new Set([
  'formal-full-day',
  'formal-half-day',
  'formal-short',
  'informal-training',
  'webinar-hour',
  'conference-day',
  'meeting-half-day',
  'meeting-full-day',
  'qualification-unit',
  'research-social-policy',
  'writing',
  'reading',
]);
const STAGES = new Set(['submitted', 'approved', 'not-approved']);
const KNOWN = new Set(['holdsCertMap', 'joinedOn', 'activities']);
const MINIMUM_POINTS = 16;
const MINIMUM_CATEGORIES = 3;
const READING_CAP = 2;

function periodAt(on) {
  const today = parseDay(on);
  const { year } = partsOfDay(today);
  const start = dayOf(year, 2, 16);
  return start <= today
    ? { first: start, last: dayOf(year + 1, 2, 16) - 1 }
    : { first: dayOf(year - 1, 2, 16), last: start - 1 };
}

/** What the given record holds, checked field by field, and the sums that the decision needs. */
export function readByHand(given, on, withPending) {
  const problems = [];
  for (const key in given) if (!KNOWN.has(key)) problems.push({ at: `/${key}`, says: 'unknown' });
  const { holdsCertMap, joinedOn, activities } = given;
  if (holdsCertMap !== undefined && typeof holdsCertMap !== 'boolean')
    problems.push({ at: '/holdsCertMap', says: 'not true or false' });
  let joined;
  if (typeof joinedOn === 'string') {
    joined = parseDay(joinedOn);
    if (joined === NOT_A_DAY) problems.push({ at: '/joinedOn', says: 'no date' });
  } else if (joinedOn !== undefined && joinedOn !== null) problems.push({ at: '/joinedOn', says: 'no date' });
  const { first, last } = periodAt(on);
  let points = 0;
  let reading = 0;
  let pending = 0;
  let pendingReading = 0;
  let pendingCount = 0;
  const byCategory = new Map();
  if (!Array.isArray(activities)) problems.push({ at: '/activities', says: 'no list' });
  else {
    for (let i = 0; i < activities.length; i++) {
      const { doneOn, category, subcategory, points: earned, stage } = activities[i];
      const day = typeof doneOn === 'string' ? parseDay(doneOn) : NOT_A_DAY;
      if (day === NOT_A_DAY) problems.push({ at: `/activities/${i}/doneOn`, says: 'no date' });
      if (!CATEGORIES.has(category)) problems.push({ at: `/activities/${i}/category`, says: 'not allowed' });
      if (!SUBCATEGORIES.has(subcategory)) problems.push({ at: `/activities/${i}/subcategory`, says: 'not allowed' });
      if (!Number.isSafeInteger(earned) || earned < 0 || earned > 100)
        problems.push({ at: `/activities/${i}/points`, says: 'no number' });
      if (!STAGES.has(stage)) problems.push({ at: `/activities/${i}/stage`, says: 'not allowed' });
      if (day < first || day > last) continue;
      if (withPending && stage !== 'not-approved') {
        if (stage === 'submitted') pendingCount++;
        if (subcategory === 'reading') pendingReading += earned;
        else pending += earned;
      }
      if (stage !== 'approved') continue;
      if (subcategory === 'reading') reading += earned;
      else points += earned;
      byCategory.set(category, (byCategory.get(category) ?? 0) + earned);
    }
  }
  let categories = 0;
  for (const earned of byCategory.values()) if (earned > 0) categories++;
  let needed = MINIMUM_POINTS;
  if (joined !== undefined && joined > first) {
    const left = Math.max(0, last - joined + 1);
    needed = Math.max(1, Math.floor((MINIMUM_POINTS * left) / (last - first + 1)));
  }
  return {
    holdsCertMap,
    points: points + Math.min(reading, READING_CAP),
    pendingCount,
    pending: pending + Math.min(pendingReading, READING_CAP),
    categories,
    needed,
    first,
    last,
    problems,
  };
}

/** Met or not, and nothing else. */
export function decideByHand(given, on) {
  const { holdsCertMap, points, categories, needed, problems } = readByHand(given, on, false);
  const outcome =
    problems.length > 0 || holdsCertMap === undefined
      ? 'unknown'
      : !holdsCertMap
        ? 'not-applicable'
        : points >= needed && categories >= MINIMUM_CATEGORIES
          ? 'yes'
          : 'no';
  return { outcomes: { 'cpd/met': outcome }, problems };
}

/** Met or not, with what was found of each rule and the reasons with their numbers. */
export function decideByHandWithReasons(given, on) {
  const { holdsCertMap, points, pending, pendingCount, categories, needed, last, problems } = readByHand(
    given,
    on,
    true,
  );
  const reasons = [];
  const findings = [];
  const answer = (outcome) => ({ outcomes: { 'cpd/met': outcome }, reasons, findings, problems });
  if (problems.length > 0) return answer('unknown');
  const tell = (code, values) => reasons.push({ code, of: 'cpd/met', values });
  const find = (requirement, met, reason, source) =>
    findings.push(met ? { requirement, verdict: 'met', source } : { requirement, verdict: 'not-met', reason, source });
  if (holdsCertMap === undefined) {
    findings.push({
      requirement: 'cpd/holds-certmap',
      verdict: 'unknown',
      reason: 'cpd/certmap-unknown',
      source: 'ima-portal-user-guide#adding-and-viewing-cpd',
    });
    tell('cpd/certmap-unknown', {});
    return answer('unknown');
  }
  find('cpd/holds-certmap', holdsCertMap, 'cpd/certmap-missing', 'ima-portal-user-guide#adding-and-viewing-cpd');
  if (!holdsCertMap) return answer('not-applicable');
  const enoughPoints = points >= needed;
  const enoughCategories = categories >= MINIMUM_CATEGORIES;
  find('cpd/enough-points', enoughPoints, 'cpd/points-short', 'ima-portal-faq#cpd-not-met');
  find('cpd/enough-categories', enoughCategories, 'cpd/categories-short', 'ima-portal-faq#cpd-not-met');
  find('cpd/training-or-qualification', true, '', 'ima-cpd-scheme-page#page');
  if (!enoughPoints)
    tell('cpd/points-short', {
      totalPoints: points,
      pointsNeeded: needed,
      periodEndsOn: formatDay(last),
      pendingActivities: pendingCount,
      pointsIfPendingApproved: pending,
    });
  if (!enoughCategories)
    tell('cpd/categories-short', { categoriesWithPoints: categories, 'param.minimumCategories': MINIMUM_CATEGORIES });
  return answer(enoughPoints && enoughCategories ? 'yes' : 'no');
}
