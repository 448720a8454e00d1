import type { TestPortal } from '../create-test-portal.js';
import { answered } from './answered.js';

const ACTIVITIES = [
  ['Debt relief orders', '2026-06-10', 'formal-full-day'],
  ['Unit of a diploma', '2026-07-14', 'qualification-unit'],
  ['Regional forum', '2026-09-02', 'meeting-full-day'],
  ['Another regional forum', '2026-10-02', 'meeting-full-day'],
] as const;

/** A member submits what they did, staff approve it, and the scheme is met. */
export async function tellCpd({ as }: TestPortal): Promise<Readonly<Record<string, unknown>>> {
  const seen: unknown[] = [];
  const look = async (): Promise<void> => {
    const { answer, points, categories, ifApproved } = answered(await as('mia').look('cpd/summary', {}));
    seen.push([answer, points.have, points.need, categories.have, ifApproved?.points]);
  };
  await look();
  for (const [title, doneOn, subcategory] of ACTIVITIES) {
    const { activityId } = answered(await as('mia').act('cpd/submit-activity', { title, doneOn, subcategory }));
    await look();
    answered(await as('cpd-desk').act('cpd/approve-activity', { activityId }));
    await look();
  }
  return { seen };
}
