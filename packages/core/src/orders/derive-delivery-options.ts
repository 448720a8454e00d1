import { parameterOn, type Rulebook } from '../rulebook/index.js';
import { deriveMap } from './derive-map.js';
import type { Address, DeliveryOption } from './schema.js';

/**
 * The ways to send an order to an address: those for everywhere, and at home
 * those for home. The cheapest comes first.
 *
 * Nothing but the delivery address and the day decides; the billing address
 * makes no difference.
 *
 * @param address - absent until the buyer has given one: then there are none.
 * @param on - the day of the order in Europe/London, `YYYY-MM-DD`.
 * @see docs/sources.md#imi-learner-portal
 */
export function deriveDeliveryOptions(
  rulebook: Rulebook,
  address: Address | undefined,
  on: string,
): readonly DeliveryOption[] {
  if (address === undefined) return [];
  const homeCountries = parameterOn(rulebook, 'homeCountries', on);
  const isHome = Array.isArray(homeCountries) && homeCountries.includes(address.country);
  const taxed = parameterOn(rulebook, 'taxesMayFallDue', on);
  const least = deriveMap(rulebook, 'deliveryDaysAtLeast', on);
  const most = deriveMap(rulebook, 'deliveryDaysAtMost', on);
  const offered = [
    ...deriveMap(rulebook, 'worldwideDelivery', on),
    ...(isHome ? deriveMap(rulebook, 'ukDelivery', on) : []),
  ];
  return offered
    .map(([option, price]) => {
      const [daysAtLeast, daysAtMost] = [least.get(option), most.get(option)];
      return {
        option,
        pence: Number(price),
        ...(typeof daysAtLeast === 'number' ? { daysAtLeast } : {}),
        ...(typeof daysAtMost === 'number' ? { daysAtMost } : {}),
        taxesMayFallDue: !isHome && Array.isArray(taxed) && taxed.includes(option),
      };
    })
    .sort((a, b) => a.pence - b.pence || (a.option < b.option ? -1 : 1));
}
