import { html, type TemplateResult } from 'lit';
import type { ClaimWords } from './claim.texts.js';

const TONES = { submitted: 'open', approved: 'good', 'not-approved': 'bad', withdrawn: 'off' } as const;

/** The tag that says where a claim is. */
export function stageTag(stage: keyof typeof TONES, { stages }: Pick<ClaimWords, 'stages'>): TemplateResult {
  return html`<span class="tag" part="tag" data-tone=${TONES[stage]}>${stages[stage]}</span>`;
}
