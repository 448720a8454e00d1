import { html, svg, type TemplateResult } from 'lit';
import type { CombinationWords } from './combination.texts.js';
import type { Measure } from './combination.view.js';

/** One minimum as a labelled bar: what there is, what is needed, what is short. */
export function renderMeasure({ of, have, need, short }: Measure, words: CombinationWords): TemplateResult {
  const share = need ? Math.min(100, (have / need) * 100) : 100;
  return html`<li class="measure" part="measure">
    <span>${words[of]}</span>
    <span class="num"
      ><strong>${words.have(have, need)}</strong
      >${short ? html` <span class="short">${words.short(short)}</span>` : ''}</span
    >
    <svg aria-hidden="true" width="100%" height="6">
      <rect class="track" width="100%" height="6" rx="3" />
      ${svg`<rect class=${short ? 'fill' : 'fill full'} width="${share}%" height="6" rx="3" />`}
    </svg>
  </li>`;
}
