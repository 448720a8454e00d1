import { html, nothing, type TemplateResult } from 'lit';
import type { WishWords } from './wish.texts.js';
import type { WishController } from './wish-controller.js';

/** What is told of a wish. */
export type Wished = Pick<WishController, 'stage' | 'says' | 'unblock' | 'of'>;

/** What became of a wish, in a place that is read out when it changes. Pass `about` where one row of several is meant. */
export function outcome(wish: Wished, words: WishWords, about?: string): TemplateResult {
  const { stage, says, unblock } = wish;
  const told = stage !== 'idle' && stage !== 'busy' && (about === undefined || wish.of.about === about);
  return html`<div class="live" role="status" aria-atomic="true">
    ${
      told
        ? html`<div class="note" part="alert" data-tone=${stage === 'done' ? 'good' : 'bad'}>
            <strong>${stage === 'done' && says ? says : words[stage]}</strong>
            ${stage !== 'done' && says ? html`<p>${says}</p>` : nothing} ${unblock ? html`<p>${unblock}</p>` : nothing}
          </div>`
        : nothing
    }
  </div>`;
}
