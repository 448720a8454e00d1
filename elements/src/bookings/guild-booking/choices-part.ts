import { html, nothing, type TemplateResult } from 'lit';
import { ifMay, type May, whyNot } from '../../shared/may.js';
import type { BookingWords } from './guild-booking.texts.js';
import type { BookingView } from './guild-booking.view.js';

/**
 * What can be done about a place, or why not.
 *
 * @param href - where it is cancelled or given to somebody else.
 * @param move - the button that moves it.
 */
export function choicesPart(
  may: BookingView['may'],
  href: string | undefined,
  move: unknown,
  heading: TemplateResult,
  words: BookingWords,
): unknown {
  const all = [may.cancel, may.substitute, may.transfer];
  const [first] = all;
  // One reason for all is said once.
  if (all.every(({ ok, whyNot: says }) => !ok && says === first?.whyNot))
    return first?.whyNot ? whyNot(first) : nothing;
  const link = (text: string): unknown => (href ? html`<a class="button plain" href=${href}>${text}</a>` : nothing);
  return html`<div class="stack">
    ${heading}
    <div class="choices" part="choices" tabindex="-1">
      ${choice(may.cancel, words.cancel, words.cancelSays, () => link(words.cancel))}
      ${choice(may.substitute, words.substitute, words.substituteSays, () => link(words.substitute))}
      ${choice(may.transfer, words.transfer, words.transferSays, () => move)}
    </div>
  </div>`;
}

function choice(may: May, title: string, says: string, button: () => unknown): unknown {
  if (!may.ok && !may.whyNot) return nothing;
  return html`<div class="choice">
    <strong>${title}</strong>
    ${may.ok ? html`<p>${says}</p>` : nothing} ${ifMay(may, button)}
  </div>`;
}
