import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../shared/format.js';
import { formatTime } from '../../shared/format-time.js';
import type { Language } from '../../shared/language.js';
import { linkTo } from '../../shared/link-to.js';
import { ifMay } from '../../shared/may.js';
import type { ActivityWords } from './guild-activity.texts.js';
import type { ActivityPlace } from './guild-activity.view.js';

/** The page's patterns of addresses. */
export interface Hrefs {
  readonly eventHref: string | undefined;
  readonly bookingHref: string | undefined;
  readonly cancelHref: string | undefined;
  readonly invoiceHref: string | undefined;
}

const TONES = { booked: nothing, attended: 'good', absent: 'bad', cancelled: nothing } as const;

/** How a place stands, as a tag. One that is over and still booked has not been marked. */
export function stageTag({ stage, isToCome }: ActivityPlace, words: ActivityWords): TemplateResult {
  return html`<span class="tag" part="stage" data-tone=${TONES[stage]}>
    ${stage === 'booked' && !isToCome ? words.unmarked : words[stage]}
  </span>`;
}

/** The day of an event, and its hours where they are known. */
export function when(
  { startsOn, startsAt, endsAt }: Pick<ActivityPlace, 'startsOn' | 'startsAt' | 'endsAt'>,
  words: ActivityWords,
  language: Language,
): string {
  const day = formatDate(startsOn, words.months);
  return startsAt && endsAt
    ? `${day}, ${words.time(formatTime(startsAt, language), formatTime(endsAt, language))}`
    : day;
}

/** The address where places are cancelled together. */
export function cancelAddress(pattern: string | undefined, ids: readonly string[]): string | undefined {
  return pattern?.replace('{id}', ids.map(encodeURIComponent).join(','));
}

/** A text that is a link where the page has an address for it. */
export function linked(text: string, href: string | undefined): unknown {
  return href ? html`<a href=${href}>${text}</a>` : text;
}

/** Places as a list, each with what can be done about it. */
export function placeList(
  places: readonly ActivityPlace[],
  hrefs: Hrefs,
  words: ActivityWords,
  language: Language,
): TemplateResult {
  return html`<ul class="rows" role="list">
    ${places.map(
      (place) =>
        html`<li data-row part="row">
          <div class="between">
            <strong>
              ${linked(place.title, linkTo(hrefs.bookingHref, place.id) ?? linkTo(hrefs.eventHref, place.eventId))}
            </strong>
            ${stageTag(place, words)}
          </div>
          <p>
            <span class="num">${when(place, words, language)}</span>${place.place ? html` · ${place.place}` : nothing}
          </p>
          ${place.isDelegate ? nothing : html`<p>${words.attends(place.delegateName)}</p>`}
          ${place.isBooker ? nothing : html`<p class="quiet">${words.bookedByOther}</p>`}
          ${actions(place, hrefs, words)}
        </li>`,
    )}
  </ul>`;
}

/** The link to where one place is cancelled or given to somebody else; nothing where the page has no address for it. */
export function cancelLink(
  { id, delegateName, title }: ActivityPlace,
  { cancelHref }: Hrefs,
  words: ActivityWords,
): unknown {
  const href = cancelAddress(cancelHref, [id]);
  return href ? html`<a href=${href} aria-label=${words.cancelOf(delegateName, title)}>${words.cancel}</a>` : nothing;
}

function actions(place: ActivityPlace, hrefs: Hrefs, words: ActivityWords): unknown {
  const { bookingHref, eventHref } = hrefs;
  const event = bookingHref === undefined ? undefined : linkTo(eventHref, place.eventId);
  const may = ifMay(place.may.cancel, () => cancelLink(place, hrefs, words));
  if (may === nothing && !event) return nothing;
  return html`<div class="actions links">
    ${may}
    ${event ? html`<a href=${event} aria-label=${words.aboutEventOf(place.title)}>${words.aboutEvent}</a>` : nothing}
  </div>`;
}
