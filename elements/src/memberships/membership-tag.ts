import { html, type TemplateResult } from 'lit';
import type { MembershipsWords } from './memberships.texts.js';

const TONES: Readonly<Record<string, string>> = {
  current: 'good',
  approved: 'good',
  suspended: 'open',
  asked: 'open',
  lapsed: 'bad',
  ended: 'bad',
  refused: 'bad',
};

/** The stage of a membership, as a tag. */
export function membershipTag(stage: string, words: MembershipsWords): TemplateResult {
  return html`<span class="tag" part="stage" data-tone=${TONES[stage] ?? ''}>${words.membershipStage(stage)}</span>`;
}

/** The stage of a request for a change, as a tag. */
export function requestTag(stage: string, words: MembershipsWords): TemplateResult {
  return html`<span class="tag" part="stage" data-tone=${TONES[stage] ?? ''}>${words.requestStage(stage)}</span>`;
}
