import type { Charge, Payments } from '@guildhall/portal';

/** A card firm that takes whatever it is told to. */
export interface CardFirm {
  readonly payments: Payments;
  /** The last charge for an order. @throws Error when there was none. */
  readonly chargeFor: (orderId: string) => Charge;
}

/** A card firm that only remembers what it was asked for. */
export function createCardFirm(): CardFirm {
  const charges = new Map<string, Charge>();
  return {
    payments: {
      charge: (charge) => {
        charges.set(charge.orderId, charge);
        return Promise.resolve();
      },
    },
    chargeFor: (orderId) => {
      const charge = charges.get(orderId);
      if (charge === undefined) throw new Error(`Nothing was charged for ${orderId}.`);
      return charge;
    },
  };
}
