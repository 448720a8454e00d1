import type { PortalTables } from '@guildhall/portal';
import type { RowOf } from '@guildhall/store';
import type { TestPortal } from '../create-test-portal.js';

type Place = RowOf<PortalTables, 'booking-baskets'>['places'][number];

/** Fills baskets that can be ordered as they are, with places on an event: drawn at random, hardly any ever could. */
export async function fillBaskets({ given }: TestPortal, eventId: string): Promise<void> {
  const place = { eventId, optionId: 'guest', eligibleForFunding: true, termsAgreed: true };
  const self = { kind: 'self' as const };
  const contact = {
    kind: 'new-contact' as const,
    firstName: 'New',
    lastName: 'Contact',
    email: 'contact@example.org',
    worksAtBookersOrganisation: true,
  };
  const basket = (ownerId: string, ...places: readonly Place[]) => ({
    id: ownerId,
    body: 'ima',
    ownerId,
    places: [...places],
  });
  await given(
    'booking-baskets',
    basket(
      'ann',
      { ...place, id: 'pl-1', attendee: self },
      { ...place, id: 'pl-2', attendee: { kind: 'colleague', personId: 'bob' } },
    ),
    basket('cai', { ...place, id: 'pl-3', attendee: self }, { ...place, id: 'pl-4', attendee: contact }),
    basket('dee', { ...place, id: 'pl-5', attendee: self, optionId: 'funded' }),
    basket('eve', { ...place, id: 'pl-6', attendee: self }),
  );
}
