import type { Problem } from '@guildhall/core';
import { html, type TemplateResult } from 'lit';
import type { SharedWords } from './texts.js';

/** Says why nothing can be shown, with the codes that whoever built the page needs. */
export function notice(problems: readonly Problem[], words: SharedWords, again?: () => void): TemplateResult {
  return html`<div class="problem" part="problem" role="alert">
    <strong>${words.cannotShow}</strong>
    <ul lang="en-GB">
      ${problems.map(({ code, at, says }) => html`<li>${at ? html`<code>${at}</code> ` : ''}${says} <code>${code}</code></li>`)}
    </ul>
    ${again ? html`<p><button class="plain" part="button" @click=${again}>${words.again}</button></p>` : ''}
  </div>`;
}
