import type { Problem } from '../kernel/problem.js';
import type { Result } from '../kernel/result.js';
import { parameterOn, type Rulebook } from '../rulebook/index.js';
import { deriveDeliveryOptions } from './derive-delivery-options.js';
import { deriveMap } from './derive-map.js';
import { deriveVat, type VatRounding } from './derive-vat.js';
import { deriveVatPercent } from './derive-vat-percent.js';
import type { Basket, BasketLine, OrderAddresses, OrderPrice, PricedLine } from './schema.js';

const LARGEST_QUANTITY = 100;

/**
 * What an order costs, line by line, and how it may be sent.
 *
 * Total = lines + delivery + VAT, in whole pence. Until a delivery is chosen
 * it costs nothing yet. The order of the lines and the billing address make no
 * difference.
 *
 * @param on - the day of the order in Europe/London, `YYYY-MM-DD`.
 * @returns problems `orders/quantity-not-whole`, `orders/product-unknown`,
 *   `orders/delivery-not-offered`, `orders/vat-unknown`, each with its place in the basket.
 * @see docs/sources.md#imi-learner-portal
 */
export function priceOrder(
  rulebook: Rulebook,
  basket: Basket,
  addresses: OrderAddresses,
  on: string,
): Result<OrderPrice, Problem> {
  const problems: Problem[] = [];
  const lines = basket.lines.map((line, index) => priceLine(rulebook, line, `/lines/${index}`, on, problems));
  const deliveryOptions = deriveDeliveryOptions(rulebook, addresses.delivery, on);
  const delivery = deliveryOptions.find(({ option }) => option === basket.delivery);
  const deliveryPercent = delivery === undefined ? 0 : deriveVatPercent(rulebook, delivery.option, on);
  if (basket.delivery !== undefined && delivery === undefined) problems.push(notOffered(basket.delivery));
  if (deliveryPercent === undefined) problems.push(untaxed(basket.delivery ?? '', '/delivery'));
  if (problems.length > 0 || deliveryPercent === undefined) return { ok: false, problems };

  const goodsPence = lines.reduce((total, { pence }) => total + pence, 0);
  const deliveryPence = delivery?.pence ?? 0;
  const rounding: VatRounding =
    parameterOn(rulebook, 'vatRounding', on) === 'line-nearest' ? 'line-nearest' : 'total-down';
  const vatPence = deriveVat([...lines, { pence: deliveryPence, vatPercent: deliveryPercent }], rounding);
  return {
    ok: true,
    value: {
      lines,
      goodsPence,
      ...(delivery === undefined ? {} : { delivery }),
      deliveryPence,
      vatPence,
      totalPence: goodsPence + deliveryPence + vatPence,
      deliveryOptions,
    },
  };
}

function priceLine(rulebook: Rulebook, line: BasketLine, at: string, on: string, problems: Problem[]): PricedLine {
  const { product, documentId, quantity } = line;
  const unitPence = deriveMap(rulebook, 'productPrices', on).get(product);
  const vatPercent = deriveVatPercent(rulebook, product, on);
  if (!Number.isSafeInteger(quantity) || quantity < 1 || quantity > LARGEST_QUANTITY) {
    const says = `${String(quantity)} copies cannot be ordered: give a whole number from 1 to ${LARGEST_QUANTITY}.`;
    problems.push({ code: 'orders/quantity-not-whole', at: `${at}/quantity`, says });
  }
  if (typeof unitPence !== 'number') {
    const says = `Nothing called "${product}" is for sale on ${on}: choose a product the rulebook prices.`;
    problems.push({ code: 'orders/product-unknown', at: `${at}/product`, says });
  } else if (vatPercent === undefined) problems.push(untaxed(product, `${at}/product`));
  const price = Number(unitPence);
  return { product, documentId, quantity, unitPence: price, pence: price * quantity, vatPercent: vatPercent ?? 0 };
}

function notOffered(option: string): Problem {
  const says = `"${option}" is not offered for this delivery address: choose one of the delivery options.`;
  return { code: 'orders/delivery-not-offered', at: '/delivery', says };
}

function untaxed(name: string, at: string): Problem {
  const says = `The rulebook does not say how VAT treats "${name}": add it to vatCodes and vatPercent.`;
  return { code: 'orders/vat-unknown', at, says };
}
