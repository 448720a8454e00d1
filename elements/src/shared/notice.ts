import type { Problem, Refusal } from '@guildhall/core';
import { html, type TemplateResult } from 'lit';
import type { SharedWords } from './texts.js';

/** Why nothing is shown: something is wrong, or the portal does not show it to whoever asks. */
export function trouble(
  problems: readonly Problem[] | undefined,
  refusal: Refusal | undefined,
  words: SharedWords,
  again?: () => void,
): TemplateResult | undefined {
  if (problems) return notice(problems, words, again);
  return (
    refusal &&
    html`<div class="note" part="refusal" data-tone="open">
      <strong>${refusal.says}</strong>${refusal.unblock && html`<p>${refusal.unblock}</p>`}
    </div>`
  );
}

/** Says why nothing can be shown, with the codes that whoever built the page needs. */
function notice(problems: readonly Problem[], words: SharedWords, again?: () => void): TemplateResult {
  return html`<div class="problem" part="problem" role="alert">
    <strong>${words.cannotShow}</strong>
    <ul lang="en-GB">
      ${problems.map(({ code, at, says }) => html`<li>${at ? html`<code>${at}</code> ` : ''}${says} <code>${code}</code></li>`)}
    </ul>
    ${again ? html`<p><button class="plain" part="button" @click=${again}>${words.again}</button></p>` : ''}
  </div>`;
}
