/** Who buys. */
export type Buyer = 'learner' | 'centre';

/** One product for one document, so many times. */
export interface BasketLine {
  readonly product: string;
  readonly documentId: string;
  readonly quantity: number;
  /** Why a duplicate is needed: one of the rulebook's `duplicateReasons`. A centre must say. */
  readonly reason?: string;
}

/** What somebody is about to order. */
export interface Basket {
  readonly buyer: Buyer;
  readonly lines: readonly BasketLine[];
  /** The delivery chosen; absent until one is. */
  readonly delivery?: string;
}

/** Where a person or firm is. */
export interface Address {
  readonly lines: readonly string[];
  readonly postcode?: string;
  /** ISO 3166-1 alpha-2, such as `GB`. */
  readonly country: string;
}

/** The addresses of an order; absent until given. */
export interface OrderAddresses {
  readonly billing?: Address;
  readonly delivery?: Address;
}

/** A way to send an order. */
export interface DeliveryOption {
  readonly option: string;
  /** Whole pence, without VAT. */
  readonly pence: number;
  /** Days it is expected to take; absent where nobody says. */
  readonly daysAtLeast?: number;
  readonly daysAtMost?: number;
  /** Whether the buyer may owe taxes abroad on top. */
  readonly taxesMayFallDue: boolean;
}

/** A line with its price, in whole pence without VAT. */
export interface PricedLine {
  readonly product: string;
  readonly documentId: string;
  readonly quantity: number;
  readonly unitPence: number;
  readonly pence: number;
  readonly vatPercent: number;
}

/** What an order costs, in whole pence. */
export interface OrderPrice {
  readonly lines: readonly PricedLine[];
  readonly goodsPence: number;
  /** Absent until a delivery is chosen. */
  readonly delivery?: DeliveryOption;
  readonly deliveryPence: number;
  readonly vatPence: number;
  /** Goods, delivery and VAT. */
  readonly totalPence: number;
  /** What may be chosen for this delivery address; empty until there is one. */
  readonly deliveryOptions: readonly DeliveryOption[];
}
