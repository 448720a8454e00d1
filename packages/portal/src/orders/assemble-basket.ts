import type { Problem } from '@guildhall/core';
import {
  type Address,
  type Basket,
  deriveDeliveryOptions,
  deriveOrderable,
  type OrderAddresses,
  type OrderPrice,
  priceOrder,
} from '@guildhall/core/orders';
import type { AchievementDocumentRow } from '../achievements/rows.js';
import type { ViewDesk } from '../engine/desk.js';
import { buyerOf, isOfBuyer } from './buyer-of.js';
import type { OrderBasketRow } from './rows.js';

/** A basket with all that its price and its placing rest on. */
export interface AssembledBasket {
  readonly row: OrderBasketRow;
  readonly basket: Basket;
  readonly addresses: OrderAddresses;
  readonly documents: ReadonlyMap<string, AchievementDocumentRow>;
  /** Ids of documents that this buyer may order copies of now. */
  readonly orderable: ReadonlySet<string>;
  readonly price: OrderPrice | undefined;
  readonly problems: readonly Problem[];
}

/** The basket of whoever asks, with what became of its documents and prices since. */
export async function assembleBasket(desk: ViewDesk): Promise<AssembledBasket> {
  const row = await basketOf(desk);
  const documents = new Map<string, AchievementDocumentRow>();
  for (const { documentId } of row.lines) {
    const document = await desk.get('documents', documentId);
    if (document !== undefined && isOfBuyer(desk.actor, document)) documents.set(documentId, document);
  }
  const rulebook = desk.rulebook('orders');
  const addresses = {
    ...(row.billing === undefined ? {} : { billing: asAddress(row.billing) }),
    ...(row.delivery === undefined ? {} : { delivery: asAddress(row.delivery) }),
  };
  // What is not offered any more is as good as not chosen.
  const offered = deriveDeliveryOptions(rulebook, addresses.delivery, desk.today).some(
    ({ option }) => option === row.deliveryOption,
  );
  const basket: Basket = {
    buyer: buyerOf(desk.actor),
    lines: row.lines.map(({ product, documentId, quantity, reason }) => ({
      product,
      documentId,
      quantity,
      ...(reason === undefined ? {} : { reason }),
    })),
    ...(offered && row.deliveryOption !== undefined ? { delivery: row.deliveryOption } : {}),
  };
  const priced = priceOrder(rulebook, basket, addresses, desk.today);
  return {
    row,
    basket,
    addresses,
    documents,
    orderable: new Set(
      [...documents.values()].filter((each) => deriveOrderable(each) === undefined).map(({ id }) => id),
    ),
    price: priced.ok ? priced.value : undefined,
    problems: priced.ok ? [] : priced.problems,
  };
}

/** The basket of whoever asks, empty where there is none. */
export async function basketOf(desk: ViewDesk): Promise<OrderBasketRow> {
  const { body, actor } = desk;
  const id = actor.personId ?? '';
  const kept = await desk.get('order-baskets', id);
  const { centreId } = actor;
  return (
    kept ?? {
      id,
      body,
      ownerId: id,
      ...(buyerOf(actor) === 'centre' && centreId !== undefined ? { centreId } : {}),
      lines: [],
    }
  );
}

/** An address as core has it. */
export function asAddress({
  lines,
  postcode,
  country,
}: {
  readonly lines: readonly string[];
  readonly postcode?: string | undefined;
  readonly country: string;
}): Address {
  return { lines, ...(postcode === undefined ? {} : { postcode }), country };
}
