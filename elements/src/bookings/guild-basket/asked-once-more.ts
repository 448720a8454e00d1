import { formatMoney } from '../../shared/format-money.js';
import type { Language } from '../../shared/language.js';
import type { BasketWords } from './guild-basket.texts.js';
import type { BasketPlace, BasketView } from './guild-basket.view.js';

/** What the dialog asks about, besides the id of a place to remove. */
export const [PLACE, EMPTY] = ['the order', 'the basket'] as const;

/** What is asked before an order is placed, the basket emptied or a place removed; nothing where nothing is. */
export function askedOnceMore(
  about: string | undefined,
  { places, totalPence }: BasketView,
  words: BasketWords,
  language: Language,
): { readonly title: string; readonly says: readonly string[]; readonly place?: BasketPlace } | undefined {
  if (about === PLACE) {
    const cost = totalPence ? words.surePlaceCost(formatMoney(totalPence, language)) : words.surePlaceFree;
    return { title: words.surePlace(places.length), says: [cost, words.sureTerms] };
  }
  if (about === EMPTY) return { title: words.sureEmpty, says: [words.sureEmptySays(places.length)] };
  const place = places.find(({ id }) => id === about);
  return place && { title: words.sureRemove(place.attendeeName), says: [words.sureRemoveSays], place };
}
