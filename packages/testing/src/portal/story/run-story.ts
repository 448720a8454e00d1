import type { TestPortal } from '../create-test-portal.js';
import { givenStoryPeople } from './given-story-people.js';
import { tellArchive } from './tell-archive.js';
import { tellBookings } from './tell-bookings.js';
import { tellCpd } from './tell-cpd.js';
import { tellOrder } from './tell-order.js';
import { tellSharing } from './tell-sharing.js';

/** The instant at which a portal has to stand when the story begins. */
export const STORY_BEGINS = '2026-11-25T10:00:00.000Z';

/**
 * Plays one story of both bodies through a portal alone, from the first claim
 * to the last order, over four months of its clock.
 *
 * The same over any store: what it answers can be compared to the letter. It
 * asserts nothing itself.
 *
 * @param world - a portal with nothing in it yet, at {@link STORY_BEGINS}.
 * @returns what was seen on the way, as values that JSON can hold.
 */
export async function runStory(world: TestPortal): Promise<Readonly<Record<string, unknown>>> {
  await givenStoryPeople(world);
  const cpd = await tellCpd(world);
  const bookings = await tellBookings(world);
  const sharing = await tellSharing(world);
  const archive = await tellArchive(world);
  const order = await tellOrder(world);
  await world.portal.deliverDue();
  return {
    cpd,
    bookings,
    sharing,
    archive,
    order,
    emails: world.emails.map(({ to, subject }) => `${to}: ${subject}`).sort(),
    audit: { ima: await world.portal.verifyAudit('ima'), imi: await world.portal.verifyAudit('imi') },
  };
}
