import { decide, type Decision, parameterOn, type Rulebook } from '../rulebook/index.js';
import { deriveDeliveryOptions } from './derive-delivery-options.js';
import type { Address, Basket, OrderAddresses } from './schema.js';

/** An order about to be placed. */
export interface OrderRequest {
  readonly basket: Basket;
  readonly addresses: OrderAddresses;
  readonly payBy: string;
  /** Ids of the documents this buyer may order: a learner's own, or those of a centre's learners. */
  readonly orderable: ReadonlySet<string>;
}

/**
 * Whether an order may be placed.
 *
 * @param on - the day of the order in Europe/London, `YYYY-MM-DD`.
 * @returns a decision about `orders/may-place`. What it costs is for `priceOrder`.
 * @see docs/sources.md#imi-centre-portal
 */
export function decideOrder(rulebook: Rulebook, request: OrderRequest, on: string): Decision {
  const { basket, addresses, payBy, orderable } = request;
  const listed = parameterOn(rulebook, 'duplicateReasons', on);
  const options = deriveDeliveryOptions(rulebook, addresses.delivery, on);
  return decide(
    rulebook,
    {
      orderedOn: on,
      buyer: basket.buyer,
      payBy,
      hasBillingAddress: isUsable(addresses.billing),
      hasDeliveryAddress: isUsable(addresses.delivery),
      deliveryOffered: options.some(({ option }) => option === basket.delivery),
      lines: basket.lines.map(({ product, quantity, documentId, reason }) => ({
        product,
        quantity,
        documentAllowed: orderable.has(documentId),
        hasReason: reason !== undefined && Array.isArray(listed) && listed.includes(reason),
      })),
    },
    { on, ask: ['orders/may-place'] },
  );
}

function isUsable(address: Address | undefined): boolean {
  return address?.lines.some((line) => line.trim() !== '') ?? false;
}
