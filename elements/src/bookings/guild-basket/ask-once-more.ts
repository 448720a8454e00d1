import { html, nothing } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import type { DialogController } from '../../shared/dialog-controller.js';
import { formatMoney } from '../../shared/format-money.js';
import type { Language } from '../../shared/language.js';
import type { BasketWords } from './guild-basket.texts.js';
import type { BasketPlace, BasketView } from './guild-basket.view.js';

/** What the dialog asks about, besides the id of a place to remove. */
export const [PLACE, EMPTY] = ['the order', 'the basket'] as const;

/** What is done once it has been answered: the order placed, or a place taken out, or all of them. */
interface Deeds {
  readonly place: (event: Event) => void;
  readonly take: (place: BasketPlace | undefined) => void;
}

/** Asks before an order is placed, the basket emptied or a place removed. */
export function askOnceMore(
  dialog: DialogController,
  view: BasketView,
  { place, take }: Deeds,
  words: BasketWords,
  language: Language,
): unknown {
  const { about } = dialog;
  const asked = askedAbout(about, view, words, language);
  if (!asked) return nothing;
  const says = asked.says.map((each) => html`<p>${each}</p>`);
  if (about === PLACE) return dialog.render(asked.title, says, busyButton(words.place, false, place), words.back);
  const does = asked.place ? words.remove : words.emptyIt;
  const button = busyButton(does, false, () => take(asked.place), { kind: 'danger' });
  return dialog.render(asked.title, says, button, words.keep);
}

function askedAbout(
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
