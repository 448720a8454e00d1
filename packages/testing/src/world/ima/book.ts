import type { History } from '../history.js';
import { ima } from './ima.js';

/** Whom a place is for, told when it is booked. */
export type For = () =>
  | { readonly kind: 'self' }
  | { readonly kind: 'colleague'; readonly personId: string }
  | {
      readonly kind: 'new-contact';
      readonly firstName: string;
      readonly lastName: string;
      readonly email: string;
      readonly worksAtBookersOrganisation: boolean;
    };

/** Oneself. */
export const self: For = () => ({ kind: 'self' });

/** Places that are booked together. */
export interface BookingPlan {
  readonly who: string;
  /** How many days before now. */
  readonly on: number;
  readonly event: string;
  readonly for: readonly For[];
  /** The bookings are called `KEY.0`, `KEY.1` and so on, and the invoice `KEY.invoice`. */
  readonly key: string;
  /** Default: `member`. */
  readonly option?: 'guest' | 'funded';
  /** How many days before now the invoice was paid. */
  readonly paid?: number;
  /** A purchase order number. */
  readonly order?: string;
}

/** Plans an order of places, and when its invoice was paid. */
export function book({ on, act, look, idOf, name, day }: History, plan: BookingPlan): void {
  const { who, event, key, option = 'member', paid, order } = plan;
  on(plan.on, async () => {
    for (const attendee of plan.for) {
      await act(ima(who), 'bookings/add-place', {
        eventId: idOf(event),
        optionId: option,
        attendee: attendee(),
        ...(option === 'funded' ? { eligibleForFunding: true } : {}),
        termsAgreed: true,
      });
    }
    const { totalPence } = await look(ima(who), 'bookings/basket', {});
    const placed = await act(ima(who), 'bookings/place-order', {
      seenTotalPence: totalPence,
      ...(order === undefined ? {} : { purchaseOrder: order }),
    });
    placed.bookingIds.forEach((id, at) => {
      name(`${key}.${at}`, id);
    });
    if (placed.invoice !== undefined) name(`${key}.invoice`, placed.invoice.id);
  });
  if (paid === undefined) return;
  on(paid, async () => {
    await act(ima('finance.ima'), 'billing/mark-paid', { invoiceId: idOf(`${key}.invoice`), paidOn: day(paid) });
  });
}
